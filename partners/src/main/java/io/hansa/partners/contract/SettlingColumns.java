package io.hansa.partners.contract;

import io.hansa.kernel.Money;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** {@link Settling} as columns. */
@Embeddable
@Access(AccessType.FIELD)
class SettlingColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "settling_cycle")
    private Cycle cycle;

    private String currency;
    private int tax;

    @Column(name = "tax_included")
    private boolean taxIncluded;

    @Column(name = "payout_holder")
    private String payoutHolder;

    @Column(name = "payout_bank")
    private String payoutBank;

    @Column(name = "payout_bank_code")
    private String payoutBankCode;

    @Column(name = "payout_number")
    private String payoutNumber;

    @Column(name = "minimum_payout")
    private long minimumPayout;

    @Column(name = "due_days")
    private int dueDays;

    @Column(name = "grace_days")
    private int graceDays;

    @Enumerated(EnumType.STRING)
    private Netting netting;

    @Column(name = "in_kind_netted")
    private boolean inKindNetted;

    protected SettlingColumns() {}

    SettlingColumns(Settling settling) {
        cycle = settling.cycle();
        currency = settling.currency();
        tax = settling.tax();
        taxIncluded = settling.taxIncluded();
        settling.payoutAccount().ifPresent(this::pay);
        minimumPayout = settling.minimumPayout().minor();
        dueDays = settling.dueDays();
        graceDays = settling.graceDays();
        netting = settling.netting();
        inKindNetted = settling.inKindNetted();
    }

    private void pay(PayoutAccount account) {
        payoutHolder = account.holder();
        payoutBank = account.bank();
        payoutBankCode = account.bankCode();
        payoutNumber = account.number();
    }

    Settling value() {
        return new Settling(
                cycle,
                currency,
                tax,
                taxIncluded,
                payoutNumber == null
                        ? Optional.empty()
                        : Optional.of(new PayoutAccount(payoutHolder, payoutBank, payoutBankCode, payoutNumber)),
                Money.cny(minimumPayout),
                dueDays,
                graceDays,
                netting,
                inKindNetted);
    }
}
