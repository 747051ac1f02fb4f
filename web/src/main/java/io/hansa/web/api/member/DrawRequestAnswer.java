package io.hansa.web.api.member;

import io.hansa.club.pool.DrawRequestState;
import io.hansa.club.pool.DrawRequestView;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A draw on a pool that waits, or waited, for an approval.
 *
 * @param what the points pay for
 * @param dueAt when it lapses
 */
public record DrawRequestAnswer(
        String request,
        String member,
        String name,
        long points,
        String what,
        DrawRequestState state,
        Instant askedAt,
        Instant dueAt,
        Optional<Instant> decidedAt) {

    static DrawRequestAnswer of(DrawRequestView view, Locale language) {
        return new DrawRequestAnswer(
                view.number().value(),
                view.member().value(),
                view.askedBy(),
                view.points().amount(),
                view.what().in(language),
                view.state(),
                view.askedAt(),
                view.dueAt(),
                view.decidedAt());
    }
}
