package io.hansa.club.pool;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.util.Optional;

/**
 * A request to draw on a pool, for who decides on it.
 *
 * @param askedBy the name of who asks
 * @param what the points pay for
 * @param replayed it was decided so before, by the same
 */
public record DrawRequestView(
        DrawRequestNumber number,
        PoolHolder holder,
        MemberNumber member,
        String askedBy,
        Points points,
        LocalizedText what,
        DrawRequestState state,
        Instant askedAt,
        Instant dueAt,
        Optional<Instant> decidedAt,
        boolean replayed) {}
