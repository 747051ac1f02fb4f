package io.hansa.partners.contract;

import io.hansa.kernel.Money;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** {@link Fees} as columns. */
@Embeddable
@Access(AccessType.FIELD)
class FeesColumns {

    @Column(name = "fee_per_message")
    private long perMessage;

    @Column(name = "fee_per_month")
    private long perMonth;

    @Column(name = "fee_per_visit")
    private long perVisit;

    @Column(name = "fee_minimum")
    private long minimum;

    @Column(name = "fee_cap")
    private Long cap;

    @Column(name = "billing_share")
    private int billingShare;

    protected FeesColumns() {}

    FeesColumns(Fees fees) {
        perMessage = fees.perMessage().minor();
        perMonth = fees.perMonth().minor();
        perVisit = fees.perVisit().minor();
        minimum = fees.minimum().minor();
        cap = fees.cap().map(Money::minor).orElse(null);
        billingShare = fees.billingShare();
    }

    Fees value() {
        return new Fees(
                Money.cny(perMessage),
                Money.cny(perMonth),
                Money.cny(perVisit),
                Money.cny(minimum),
                Optional.ofNullable(cap).map(Money::cny),
                billingShare);
    }
}
