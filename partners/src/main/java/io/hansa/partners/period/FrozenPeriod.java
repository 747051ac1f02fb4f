package io.hansa.partners.period;

import io.hansa.kernel.Actor;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** A period that takes no more postings: frozen → closed. */
@Entity
@Table(name = "partner_period")
@Access(AccessType.FIELD)
class FrozenPeriod {

    @Id
    private String month;

    @Column(name = "cut_off")
    private Instant cutOff;

    @Column(name = "frozen_by")
    private Actor frozenBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private Actor closedBy;

    protected FrozenPeriod() {}

    FrozenPeriod(YearMonth month, Instant cutOff, Actor frozenBy) {
        this.month = month.toString();
        this.cutOff = cutOff;
        this.frozenBy = frozenBy;
    }

    void close(Instant at, Actor by) {
        if (closedAt == null) {
            closedAt = at;
            closedBy = by;
        }
    }

    Instant cutOff() {
        return cutOff;
    }

    PeriodStanding standing() {
        return new PeriodStanding(
                YearMonth.parse(month),
                closedAt == null ? PeriodState.FROZEN : PeriodState.CLOSED,
                Optional.of(cutOff),
                Optional.ofNullable(closedAt));
    }
}
