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

    @Embedded
    private VisitingColumns visiting;

    @Column(name = "kind_days")
    private int kindDays;

    /** How many items in kind are kept beside. */
    @Column(name = "kind_count")
    private int kindCount;

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
        visiting = new VisitingColumns(terms.visiting());
        kindDays = terms.inKind().answerDays();
        kindCount = terms.inKind().items().size();
    }

    boolean hasLines() {
        return lineCount > 0;
    }

    boolean hasItems() {
        return kindCount > 0;
    }

    MonthTerms ofMonth(int version) {
        return new MonthTerms(version, fees.value(), settling.value());
    }

    /** @param lines in their order; the items as well */
    Terms value(List<RateLine> lines, List<KindItem> items) {
        if (lines.size() != lineCount || items.size() != kindCount) {
            throw new IllegalStateException("terms of " + lineCount + " lines and " + kindCount + " items have "
                    + lines.size() + " and " + items.size());
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
                new InKind(items, kindDays),
                visiting.value(),
                lines);
    }
}
