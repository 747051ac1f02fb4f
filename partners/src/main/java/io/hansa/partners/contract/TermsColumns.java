package io.hansa.partners.contract;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import java.util.OptionalInt;

/** {@link Terms} as columns, wherever terms are kept. */
@Embeddable
@Access(AccessType.FIELD)
class TermsColumns {

    @Column(name = "accrual_points")
    private long accrualPoints;

    @Column(name = "accrual_per_fen")
    private long accrualPerFen;

    @Column(name = "status_points")
    private long statusPoints;

    @Column(name = "status_per_fen")
    private long statusPerFen;

    private long price;
    private long reimbursement;

    @Column(name = "valid_months")
    private Integer validMonths;

    @Column(name = "late_days")
    private int lateDays;

    /** How many lines are kept beside: without any they need not be read. */
    @Column(name = "line_count")
    private int lineCount;

    @Embedded
    private FundingColumns funding;

    @Embedded
    private FeesColumns fees;

    @Embedded
    private SettlingColumns settling;

    @Embedded
    private DisputingColumns disputing;

    @Embedded
    private LimitsColumns limits;

    protected TermsColumns() {}

    TermsColumns(Terms terms) {
        accrualPoints = terms.accrual().points();
        accrualPerFen = terms.accrual().perFen();
        statusPoints = terms.status().points();
        statusPerFen = terms.status().perFen();
        price = terms.price().micros();
        reimbursement = terms.reimbursement().micros();
        validMonths = terms.validMonths().isPresent() ? terms.validMonths().getAsInt() : null;
        lateDays = terms.lateDays();
        lineCount = terms.lines().size();
        funding = new FundingColumns(terms.funding());
        fees = new FeesColumns(terms.fees());
        settling = new SettlingColumns(terms.settling());
        disputing = new DisputingColumns(terms.disputing());
        limits = new LimitsColumns(terms.limits());
    }

    boolean hasLines() {
        return lineCount > 0;
    }

    /** @param lines in their order */
    Terms value(List<RateLine> lines) {
        if (lines.size() != lineCount) {
            throw new IllegalStateException("terms of " + lineCount + " lines have " + lines.size());
        }
        return new Terms(
                new Rate(accrualPoints, accrualPerFen),
                new Rate(statusPoints, statusPerFen),
                new PointPrice(price),
                new PointPrice(reimbursement),
                validMonths == null ? OptionalInt.empty() : OptionalInt.of(validMonths),
                lateDays,
                funding.value(),
                fees.value(),
                settling.value(),
                disputing.value(),
                limits.value(),
                lines);
    }
}
