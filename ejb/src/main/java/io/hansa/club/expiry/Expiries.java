package io.hansa.club.expiry;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.statement.DueKind;
import io.hansa.ledger.statement.Statements;
import io.hansa.runs.RunNumber;
import io.hansa.runs.Runs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Expires points, announces that before, makes pending ones usable, and lapses holds that their owners have left behind. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.ADMIN, Roles.FINANCE, Roles.SYSTEM})
public class Expiries {

    /** Who made a hold gives it back at its deadline; what is still held after this long is given back here. */
    private static final Duration LEFT_BEHIND_AFTER = Duration.ofHours(1);

    private static final int HOLDS_AT_ONCE = 500;

    /** No hold has it: the journal's first entry holds nothing. */
    private static final EntryNumber FIRST = new EntryNumber(1);

    @Inject
    Runs runs;

    @Inject
    DueLists lists;

    @Inject
    LeftBehind leftBehind;

    @Inject
    Ledger ledger;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    /**
     * Starts the run that expires what is due on a date, if anything is, or finds the one that is on its way. What becomes due after
     * it, because a message came late, is another run's.
     *
     * @return the run; empty when nothing is due
     * @throws DayNotBegun when the date has not begun in the programme's zone
     */
    public Optional<RunNumber> expire(LocalDate asOf) {
        boolean due = !lists.isEmpty(DueKind.EXPIRED, asOf) || !lists.isEmpty(DueKind.EXPIRED_HELD, asOf);
        return start(ExpiryRun.KIND, asOf, due);
    }

    /** What is due today, in the programme's zone. */
    public Optional<RunNumber> expireToday() {
        return expire(programme.today());
    }

    /** Starts the run that makes pending points usable whose day has come, if there are any. */
    public Optional<RunNumber> confirmToday() {
        return start(ConfirmationRun.KIND, programme.today(), !lists.isEmpty(DueKind.TO_CONFIRM, programme.today()));
    }

    /** Starts the run that announces ends, if any have to be announced by now. */
    public Optional<RunNumber> announceToday() {
        return start(AnnouncementRun.KIND, programme.today(), !lists.isEmpty(DueKind.TO_ANNOUNCE, programme.today()));
    }

    private Optional<RunNumber> start(String kind, LocalDate asOf, boolean due) {
        if (asOf.isAfter(programme.today())) {
            throw new DayNotBegun(asOf);
        }
        if (!due) {
            return Optional.empty();
        }
        return Optional.of(runs.ask(kind, Map.of(ExpiryRun.AS_OF, asOf.toString())));
    }

    /**
     * Gives back some of the holds that were left behind.
     *
     * @return how many
     */
    public int lapseHolds() {
        var holds = statements.lapsedHolds(programme.now().minus(LEFT_BEHIND_AFTER), FIRST, HOLDS_AT_ONCE);
        return holds.isEmpty()
                ? 0
                : (int) ledger.post(leftBehind.releases(holds)).stream()
                        .filter(Outcome.Receipt.class::isInstance)
                        .count();
    }
}
