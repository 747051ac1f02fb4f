package io.hansa.club.group;

import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.util.Optional;

/**
 * A group that a member acts for now.
 *
 * @param until the first instant at which it does no more
 * @param servedBy whom of the staff the member may turn to
 * @param available in the pool
 * @param left what the member may draw of it in the period of its cap
 */
public record ActingView(
        String group,
        String name,
        AppointmentRole role,
        Instant from,
        Optional<Instant> until,
        PoolTerms terms,
        ServedBy servedBy,
        Points available,
        Points left) {}
