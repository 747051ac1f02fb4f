package io.hansa.club.expiry;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.runs.RunNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** How entries are headed that nobody asked for. */
final class Headers {

    static final Cause EXPIRY = Cause.of("points.expiry", "on");
    static final Cause LAPSE = Cause.of("hold.lapse", "hold");

    private static final Actor CLOCK = Actor.system("expiry");

    private Headers() {}

    static Header expiry(RunNumber run, AccountId wallet, LocalDate asOf, Instant startOfDay) {
        return new Header(
                new IdempotencyKey("expiry", run + "." + wallet.value()),
                "points.expiry",
                CLOCK,
                startOfDay,
                asOf,
                EXPIRY.because(Map.of("on", asOf.toString())));
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
