package io.hansa.club.expiry;

import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Lapsed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a version of a policy says.
 *
 * @param pendingDays of {@link PendingMode#DAYS}, 1 to 366; else 0
 * @param graceDays how long after they expired points may be reinstated, and how long they can be used then; 0: never
 * @param holdsShield whether points do not expire while they are held
 * @param clawback what happens when points are taken back that their owner has used
 */
public record ExpiryTerms(
        ExpiryRule rule,
        PendingMode pending,
        int pendingDays,
        int graceDays,
        boolean holdsShield,
        LapsedMode lapsed,
        Clawback.Kind clawback) {

    private static final int MOST_DAYS = 366;

    public ExpiryTerms {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(pending);
        Objects.requireNonNull(lapsed);
        Objects.requireNonNull(clawback);
        if ((pending == PendingMode.DAYS) != (pendingDays > 0) || pendingDays > MOST_DAYS) {
            throw new InvalidExpiryPolicy("pendingDays");
        }
        if (graceDays < 0 || graceDays > MOST_DAYS || lapsed == LapsedMode.GRACE && graceDays == 0) {
            throw new InvalidExpiryPolicy("graceDays");
        }
    }

    /** Usable at once, unannounced, lost when they come back late, never taken back below nothing. */
    public static ExpiryTerms of(ExpiryRule rule) {
        return new ExpiryTerms(rule, PendingMode.NONE, 0, 0, true, LapsedMode.LOST, Clawback.Kind.NEVER_BELOW);
    }

    /** Whether they ask for nothing that only points know: nobody confirms rights or owes them, and what is reserved does not end. */
    boolean suitRights() {
        return pending == PendingMode.NONE && clawback == Clawback.Kind.NEVER_BELOW && holdsShield;
    }

    /** What becomes of points that come back on a day after they had expired. */
    public Lapsed lapsedOn(LocalDate day) {
        return lapsed == LapsedMode.GRACE ? Lapsed.grace(day, day.plusDays(graceDays)) : Lapsed.LOST;
    }

    /** When points earned on a day are due for confirmation. */
    public Optional<LocalDate> usableOn(LocalDate earnedOn) {
        return pending == PendingMode.DAYS ? Optional.of(earnedOn.plusDays(pendingDays)) : Optional.empty();
    }
}
