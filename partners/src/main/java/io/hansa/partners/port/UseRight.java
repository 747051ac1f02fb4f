package io.hansa.partners.port;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A member uses a right, with guests.
 *
 * @param visit the number of the visit, which the entry names
 * @param held what was set aside for it; empty when it was not reserved
 */
public record UseRight(
        HonouredRight right,
        MemberNumber member,
        int guests,
        String visit,
        Optional<HeldRight> held,
        Instant occurredAt,
        LocalDate businessDate,
        Actor actor,
        VisitMoney money) {}
