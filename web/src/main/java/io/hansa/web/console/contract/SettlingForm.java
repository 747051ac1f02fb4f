package io.hansa.web.console.contract;

import io.hansa.kernel.Unit;
import io.hansa.partners.contract.Cycle;
import io.hansa.partners.contract.Netting;
import io.hansa.partners.contract.PayoutAccount;
import io.hansa.partners.contract.Settling;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is typed of how accounts are settled. */
public class SettlingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Cycle cycle = Cycle.MONTHLY;
    private BigDecimal tax = BigDecimal.ZERO;
    private boolean taxIncluded;
    private String payoutHolder;
    private String payoutBank;
    private String payoutBankCode;
    private String payoutNumber;
    private BigDecimal minimumPayout = BigDecimal.ZERO;
    private Integer dueDays = 30;
    private Integer graceDays = 30;
    private Netting netting = Netting.BILATERAL;
    private boolean inKindNetted;

    void read(Settling settling) {
        cycle = settling.cycle();
        tax = Typed.percent(settling.tax());
        taxIncluded = settling.taxIncluded();
        settling.payoutAccount().ifPresent(account -> {
            payoutHolder = account.holder();
            payoutBank = account.bank();
            payoutBankCode = account.bankCode();
            payoutNumber = account.number();
        });
        minimumPayout = Typed.yuan(settling.minimumPayout());
        dueDays = settling.dueDays();
        graceDays = settling.graceDays();
        netting = settling.netting();
        inKindNetted = settling.inKindNetted();
    }

    Settling settling() {
        return new Settling(
                cycle,
                Unit.CNY.code(),
                Typed.basisPoints(tax, "tax"),
                taxIncluded,
                account(),
                Typed.money(minimumPayout, "minimumPayout"),
                dueDays,
                graceDays,
                netting,
                inKindNetted);
    }

    /** All of it or nothing; blanks in numbers are only for reading. */
    private Optional<PayoutAccount> account() {
        boolean none = Stream.of(payoutHolder, payoutBank, payoutBankCode, payoutNumber)
                .allMatch(text -> text == null || text.isBlank());
        return none
                ? Optional.empty()
                : Optional.of(new PayoutAccount(payoutHolder, payoutBank, code(payoutBankCode), code(payoutNumber)));
    }

    private static String code(String typed) {
        return typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    public Cycle getCycle() {
        return cycle;
    }

    public void setCycle(Cycle cycle) {
        this.cycle = cycle;
    }

    public BigDecimal getTax() {
        return tax;
    }

    public void setTax(BigDecimal tax) {
        this.tax = tax;
    }

    public boolean isTaxIncluded() {
        return taxIncluded;
    }

    public void setTaxIncluded(boolean taxIncluded) {
        this.taxIncluded = taxIncluded;
    }

    public String getPayoutHolder() {
        return payoutHolder;
    }

    public void setPayoutHolder(String payoutHolder) {
        this.payoutHolder = payoutHolder;
    }

    public String getPayoutBank() {
        return payoutBank;
    }

    public void setPayoutBank(String payoutBank) {
        this.payoutBank = payoutBank;
    }

    public String getPayoutBankCode() {
        return payoutBankCode;
    }

    public void setPayoutBankCode(String payoutBankCode) {
        this.payoutBankCode = payoutBankCode;
    }

    public String getPayoutNumber() {
        return payoutNumber;
    }

    public void setPayoutNumber(String payoutNumber) {
        this.payoutNumber = payoutNumber;
    }

    public BigDecimal getMinimumPayout() {
        return minimumPayout;
    }

    public void setMinimumPayout(BigDecimal minimumPayout) {
        this.minimumPayout = minimumPayout;
    }

    public Integer getGraceDays() {
        return graceDays;
    }

    public void setGraceDays(Integer graceDays) {
        this.graceDays = graceDays;
    }

    public Integer getDueDays() {
        return dueDays;
    }

    public void setDueDays(Integer dueDays) {
        this.dueDays = dueDays;
    }

    public Netting getNetting() {
        return netting;
    }

    public void setNetting(Netting netting) {
        this.netting = netting;
    }

    public boolean isInKindNetted() {
        return inKindNetted;
    }

    public void setInKindNetted(boolean inKindNetted) {
        this.inKindNetted = inKindNetted;
    }
}
