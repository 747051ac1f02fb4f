package io.hansa.club.expiry;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.statement.PendingAccrual;
import io.hansa.partners.port.ConfirmAwaited;
import io.hansa.runs.RunNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** How entries are headed that nobody asked for. */
final class Headers {

    static final Cause EXPIRY = Cause.of("points.expiry", "on");
    static final Cause CONFIRMED_BY_TIME = Cause.of("points.confirmation.time", "accrual", "usableOn", "policy");
    static final Cause CONFIRMED_BY_HAND = Cause.of("points.confirmation.hand", "accrual", "policy");
    static final Cause CONFIRMED_BY_PARTNER = Cause.of(
            "points.confirmation.partner",
            "accrual",
            "partner",
            "partnerZh",
            "partnerEn",
            "reference",
            "came",
            "on",
            "policy");
    static final Cause REINSTATEMENT =
            Cause.of("points.reinstatement", "expiry", "until", "policy").sometimes("request", "approver");
    static final Cause LAPSE = Cause.of("hold.lapse", "hold");

    private static final String CONFIRMATION = "points.confirmation";

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

    /** By the partner, on the day of the event. */
    static Header confirmation(ConfirmAwaited command, ExpiryPolicyView policy) {
        return new Header(
                confirmationOf(command.accrual()),
                CONFIRMATION,
                command.actor(),
                command.occurredAt(),
                command.businessDate(),
                CONFIRMED_BY_PARTNER.because(Map.of(
                        "accrual", command.accrual().toString(),
                        "partner", command.partner(),
                        "partnerZh", command.partnerName().zh(),
                        "partnerEn", command.partnerName().en(),
                        "reference", command.reference(),
                        "came", command.came().name(),
                        "on", command.day().toString(),
                        "policy", policy.name())));
    }

    static Header confirmation(PendingAccrual accrual, Actor by, Programme programme, Why why) {
        return new Header(confirmationOf(accrual.entry()), CONFIRMATION, by, programme.now(), programme.today(), why);
    }

    private static IdempotencyKey confirmationOf(EntryNumber accrual) {
        return new IdempotencyKey("confirmation", accrual.toString());
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
