package io.hansa.partners.contract;

import io.hansa.kernel.Money;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** {@link Visiting} as columns. */
@Embeddable
@Access(AccessType.FIELD)
class VisitingColumns {

    @Column(name = "visit_price")
    private long perVisit;

    @Column(name = "guest_price")
    private long perGuest;

    @Column(name = "refusal_penalty")
    private long perRefusal;

    protected VisitingColumns() {}

    VisitingColumns(Visiting visiting) {
        perVisit = visiting.perVisit().minor();
        perGuest = visiting.perGuest().minor();
        perRefusal = visiting.perRefusal().minor();
    }

    Visiting value() {
        return new Visiting(Money.cny(perVisit), Money.cny(perGuest), Money.cny(perRefusal));
    }
}
