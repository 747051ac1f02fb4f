package io.hansa.club.closing;

import io.hansa.kernel.Actor;
import io.hansa.ledger.liability.Cut;
import io.hansa.runs.RunNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A fact: a month was closed by a run, or does not tie. */
@Entity
@Table(name = "club_closing")
class Closing {

    private static final String COMMA = ",";

    @Id
    private long run;

    private String month;

    @Column(name = "closed_month")
    private String closedMonth;

    @Column(name = "cut_off")
    private Instant cutOff;

    private Long previous;
    private long points;

    @Column(name = "cost_micros")
    private BigDecimal costMicros;

    private String untied;
    private String hash;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private Actor closedBy;

    protected Closing() {}

    Closing(RunNumber run, Report report, Optional<Closing> previous, Actor by, Instant at) {
        Set<Tie> missing = Tie.missing(report);
        this.run = run.value();
        month = report.month().toString();
        closedMonth = missing.isEmpty() ? month : null;
        cutOff = report.cutOff();
        this.previous = previous.map(Closing::run).orElse(null);
        points = report.points();
        costMicros = new BigDecimal(report.costMicros());
        untied = missing.stream().map(Tie::name).collect(Collectors.joining(COMMA));
        hash = report.hash();
        closedAt = at;
        closedBy = by;
    }

    long run() {
        return run;
    }

    YearMonth month() {
        return YearMonth.parse(month);
    }

    boolean isClosed() {
        return closedMonth != null;
    }

    Cut cut() {
        return new Cut(month().atEndOfMonth(), cutOff);
    }

    Optional<Long> previous() {
        return Optional.ofNullable(previous);
    }

    String hash() {
        return hash;
    }

    Report.Before before() {
        return new Report.Before(month(), points, hash);
    }

    ClosingView view(Optional<Closing> before) {
        return new ClosingView(
                month(),
                isClosed() ? ClosingState.CLOSED : ClosingState.FAILED,
                new RunNumber(run),
                cutOff,
                before.map(Closing::month),
                before.map(earlier -> earlier.points).orElse(0L),
                points,
                costMicros.toBigIntegerExact(),
                untied(),
                hash,
                closedAt,
                closedBy);
    }

    private Set<Tie> untied() {
        return Arrays.stream(untied.split(COMMA))
                .filter(name -> !name.isEmpty())
                .map(Tie::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Tie.class)));
    }
}
