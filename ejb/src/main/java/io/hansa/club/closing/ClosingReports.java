package io.hansa.club.closing;

import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads closings. All of it is frozen: it reads the same for ever. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.FINANCE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
public class ClosingReports {

    private static final int MOST_MONTHS = 36;
    private static final int MOST_PROOFS = 20;

    @Inject
    ClosingRows closings;

    /** The latest months that were closed or failed to be, newest first; at most 36. */
    public List<ClosingView> latest() {
        return closings.months(MOST_MONTHS).stream().map(this::closing).toList();
    }

    /** @throws ClosingNotFound when the month was not closed */
    public ClosingView closing(YearMonth month) {
        return find(month).orElseThrow(() -> new ClosingNotFound(month));
    }

    public Optional<ClosingView> find(YearMonth month) {
        return closings.last(month).map(closing -> closing.view(before(closing)));
    }

    /** Outstanding points, summed; in the order of the keys. */
    public List<LiabilitySum> sums(YearMonth month, Dimension by) {
        return closings.sums(last(month), by);
    }

    /** What some of the rows come to; its key is empty. */
    public LiabilitySum sum(YearMonth month, RowFilter filter) {
        return closings.sum(last(month), filter);
    }

    /** The rows that the sums are made of. */
    public Slice<LiabilityRow> rows(YearMonth month, RowFilter filter, Optional<String> cursor, int limit) {
        int after = Slice.begin(cursor, Integer::parseInt, 0);
        return Slice.read(
                        limit,
                        most -> closings.rows(last(month), filter, after, most),
                        row -> Integer.toString(row.line()))
                .map(ClosedRow::row);
    }

    /** What has moved outstanding points since the closing before; months before the closed one came late. */
    public List<MovementRow> movements(YearMonth month) {
        return closings.lines(last(month), Section.MOVEMENT).stream()
                .map(MovementRow::of)
                .toList();
    }

    public List<BalanceRow> balances(YearMonth month) {
        return closings.lines(last(month), Section.BALANCE).stream()
                .map(BalanceRow::of)
                .toList();
    }

    public BreakageEstimate breakage(YearMonth month) {
        List<RunOffRow> rows = closings.lines(last(month), Section.RUN_OFF).stream()
                .map(RunOffRow::of)
                .toList();
        return new RunOffLadder(rows, month).estimate();
    }

    /** Newest first; at most 20. */
    public List<ProofView> proofs(YearMonth month) {
        return closings.proofs(last(month), MOST_PROOFS).stream()
                .map(ClosingProof::view)
                .toList();
    }

    /** The report as a text whose SHA-256 is the closing's hash. */
    public String text(YearMonth month) {
        Closing closing = last(month);
        List<Line> lines = new ArrayList<>();
        for (int after = 0; ; after += Slice.MAX_LIMIT) {
            List<ClosedRow> rows = closings.rows(closing, RowFilter.ALL, after, Slice.MAX_LIMIT);
            rows.forEach(row -> lines.add(row.row().line()));
            if (rows.size() < Slice.MAX_LIMIT) {
                break;
            }
        }
        for (Section section : List.of(Section.MOVEMENT, Section.BALANCE, Section.RUN_OFF)) {
            lines.addAll(closings.lines(closing, section));
        }
        return Report.of(month, closing.cut().before(), before(closing).map(Closing::before), lines)
                .text();
    }

    private Optional<Closing> before(Closing closing) {
        return closing.previous().flatMap(closings::find);
    }

    private Closing last(YearMonth month) {
        return closings.last(month).orElseThrow(() -> new ClosingNotFound(month));
    }
}
