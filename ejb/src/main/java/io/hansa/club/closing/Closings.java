package io.hansa.club.closing;

import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunView;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import io.hansa.security.Audit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Closes months, and proves closings. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.FINANCE, Roles.SYSTEM})
public class Closings {

    /** The kind of runs that close a month; parameter {@code month}. */
    public static final String CLOSE = "ledger.closing";

    /** The kind of runs that recompute a closing; parameter {@code month}. */
    public static final String PROVE = "ledger.proof";

    @Inject
    ClosingRows closings;

    @Inject
    Runs runs;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /** How many days of the next month messages about a month may take. */
    @Inject
    @ConfigProperty(name = "hansa.closing.grace.days", defaultValue = "3")
    int graceDays;

    /** What was recorded in the last so long is not closed: a transaction that is at work may still commit it. */
    @Inject
    @ConfigProperty(name = "hansa.closing.quiet", defaultValue = "PT3M")
    Duration quiet;

    /**
     * Starts the run that closes a month, or finds the one that does or did. A month whose figures did not tie is tried anew.
     *
     * @throws MonthNotOver before its days of grace are over
     * @throws EarlierMonthAtWork while an earlier month is being closed
     */
    public RunNumber close(YearMonth month) {
        LocalDate from = closableFrom(month);
        if (programme.today().isBefore(from)) {
            throw new MonthNotOver(month, from);
        }
        Optional<Closing> closed = closings.last(month).filter(Closing::isClosed);
        return closed.isPresent() ? new RunNumber(closed.get().run()) : start(month);
    }

    private RunNumber start(YearMonth month) {
        earlierAtWork(month).ifPresent(earlier -> {
            throw new EarlierMonthAtWork(month, earlier);
        });
        Instant cutOff = programme.now().minus(quiet);
        Asked asked = Asked.of(month, cutOff, closings.closedBefore(month));
        String key = month + "." + (closings.tries(month) + 1);
        RunNumber run = runs.start(new StartRun(CLOSE, key, asked.params()));
        audit.record("closing.started", "closing:" + month, Map.of("run", run.toString()));
        return run;
    }

    private Optional<String> earlierAtWork(YearMonth month) {
        return runs.list(Optional.of(CLOSE), Optional.empty(), Slice.MAX_LIMIT).rows().stream()
                .filter(run -> !run.state().isOver())
                .map(Closings::month)
                .filter(other -> other.compareTo(month.toString()) < 0)
                .findFirst();
    }

    private static String month(RunView run) {
        return run.params().get(Asked.MONTH);
    }

    /**
     * Starts a run that recomputes a closing from its cut and compares; also of one that failed.
     *
     * @throws ClosingNotFound when the month was not closed
     */
    @RolesAllowed({Roles.FINANCE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    public RunNumber reproduce(YearMonth month) {
        Closing closing = closings.last(month).orElseThrow(() -> new ClosingNotFound(month));
        String key = closing.run() + "." + (closings.countProofs(closing) + 1);
        Map<String, String> params = Map.of(Asked.MONTH, month.toString(), Asked.CLOSING, Long.toString(closing.run()));
        RunNumber run = runs.start(new StartRun(PROVE, key, params));
        audit.record("closing.proved", "closing:" + month, Map.of("run", run.toString()));
        return run;
    }

    /** The latest month that may be closed by now. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    public YearMonth latestClosable() {
        YearMonth month = YearMonth.from(programme.today()).minusMonths(1);
        return programme.today().isBefore(closableFrom(month)) ? month.minusMonths(1) : month;
    }

    private LocalDate closableFrom(YearMonth month) {
        return month.plusMonths(1).atDay(1).plusDays(graceDays);
    }
}
