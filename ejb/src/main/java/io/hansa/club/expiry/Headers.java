package io.hansa.club.expiry;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.statement.PendingAccrual;
import io.hansa.runs.RunNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** How entries are headed that nobody asked for. */
final class Headers {

    static final Cause EXPIRY = Cause.of("points.expiry", "on");
    static final Cause CONFIRMED_BY_TIME = Cause.of("points.confirmation.time", "accrual", "usableOn", "policy");
    static final Cause CONFIRMED_BY_HAND = Cause.of("points.confirmation.hand", "accrual", "policy");
    static final Cause REINSTATEMENT =
            Cause.of("points.reinstatement", "expiry", "until", "policy").sometimes("request", "approver");
    static final Cause LAPSE = Cause.of("hold.lapse", "hold");

    private static final Actor CLOCK = Actor.system("expiry");

    private Headers() {}

    /** @param what names what is taken, within the run */
    static Header expiry(RunNumber run, String what, LocalDate asOf, Instant startOfDay) {
        return new Header(
                new IdempotencyKey("expiry", run + "." + what),
                "points.expiry",
                CLOCK,
                startOfDay,
                asOf,
                EXPIRY.because(Map.of("on", asOf.toString())));
    }

    /** By time; an accrual is confirmed once. */
    static Header confirmation(PendingAccrual accrual, ExpiryPolicyView policy, Programme programme) {
        return confirmation(
                accrual,
                CLOCK,
                programme,
                CONFIRMED_BY_TIME.because(Map.of(
                        "accrual", accrual.entry().toString(),
                        "usableOn", accrual.usableOn().orElseThrow().toString(),
                        "policy", policy.name())));
    }

    static Header confirmation(PendingAccrual accrual, Actor by, Programme programme, Why why) {
        return new Header(
                new IdempotencyKey("confirmation", accrual.entry().toString()),
                "points.confirmation",
                by,
                programme.now(),
                programme.today(),
                why);
    }

    static Header lapse(EntryNumber hold, Instant now, LocalDate today) {
        return new Header(
                new IdempotencyKey("lapse", hold.toString()),
                "hold.lapse",
                CLOCK,
                now,
                today,
                LAPSE.because(Map.of("hold", hold.toString())));
    }
}
