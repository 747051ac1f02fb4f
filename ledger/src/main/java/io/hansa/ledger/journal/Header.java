package io.hansa.ledger.journal;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What every command says of itself.
 *
 * @param key names the request for ever
 * @param code what sort of entry it becomes, lower-case with dots, e.g. {@code partner.accrual}; statements, settlement and
 *     the bundles (key {@code entry.<code>}) go by it
 * @param actor who
 * @param occurredAt when it happened, which may be long before it is recorded
 * @param businessDate the date in whose period it counts, in the programme's zone
 * @param why the cause
 */
public record Header(
        IdempotencyKey key, String code, Actor actor, Instant occurredAt, LocalDate businessDate, Why why) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9.-]{0,31}");

    public Header {
        Objects.requireNonNull(key);
        Objects.requireNonNull(actor);
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(businessDate);
        Objects.requireNonNull(why);
        if (code == null || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not an entry code: " + code);
        }
    }
}
