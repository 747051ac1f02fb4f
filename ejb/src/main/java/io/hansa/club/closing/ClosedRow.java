package io.hansa.club.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;

/** A fact: outstanding points of a closing. */
@Entity
@Table(name = "club_closing_row")
@IdClass(ClosedRow.Key.class)
class ClosedRow {

    @Id
    private long run;

    @Id
    private int line;

    private String cohort;
    private String funder;
    private String tier;
    private String expires;

    @Column(name = "unit_cost_micros")
    private long unitCostMicros;

    private long available;
    private long held;
    private long pending;

    @Column(name = "cost_micros")
    private BigDecimal costMicros;

    protected ClosedRow() {}

    ClosedRow(long run, int line, LiabilityRow row) {
        this.run = run;
        this.line = line;
        cohort = row.cohort().toString();
        funder = row.funder();
        tier = row.tier();
        expires = row.expires();
        unitCostMicros = row.unitCostMicros();
        available = row.available();
        held = row.held();
        pending = row.pending();
        costMicros = new BigDecimal(row.costMicros());
    }

    int line() {
        return line;
    }

    LiabilityRow row() {
        return new LiabilityRow(
                YearMonth.parse(cohort), funder, tier, expires, unitCostMicros, available, held, pending);
    }

    /** Run and number name a row. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long run;
        private int line;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && run == that.run && line == that.line;
        }

        @Override
        public int hashCode() {
            return Objects.hash(run, line);
        }
    }
}
