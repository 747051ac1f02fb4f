package io.hansa.partners.effect;

import io.hansa.partners.transaction.Recomputed.Sums;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** {@link Sums} as columns. */
@Embeddable
@Access(AccessType.FIELD)
class SumColumns {

    private long points;

    @Column(name = "status_points")
    private long statusPoints;

    private long bills;

    @Column(name = "programme_pays")
    private long programmePays;

    private long payables;

    protected SumColumns() {}

    SumColumns(Sums sums) {
        points = sums.points();
        statusPoints = sums.statusPoints();
        bills = sums.bills();
        programmePays = sums.programmePays();
        payables = sums.payables();
    }

    Sums value() {
        return new Sums(points, statusPoints, bills, programmePays, payables);
    }
}
