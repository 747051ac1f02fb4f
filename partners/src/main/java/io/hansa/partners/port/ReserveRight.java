package io.hansa.partners.port;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Sets a right aside.
 *
 * @param reservation its number
 * @param day on which it is to be used
 * @param until when the hold is over at the latest
 */
public record ReserveRight(
        HonouredRight right,
        MemberNumber member,
        int guests,
        String reservation,
        LocalDate day,
        Instant until,
        Actor actor) {}
