package io.hansa.club.group;

import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * An appointment.
 *
 * @param until the first instant without it; empty: until it is ended
 * @param now whether it holds now
 */
public record AppointmentView(
        long id,
        String group,
        MemberNumber member,
        String displayName,
        AppointmentRole role,
        Instant from,
        Optional<Instant> until,
        boolean now) {}
