package io.hansa.club.pool;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.util.Objects;

/**
 * Asks who decides on a pool to let a member draw, whose points the asker has held.
 *
 * @param subject what they pay for, as {@code kind:ref}, e.g. {@code order:R0000012}; once
 * @param what they pay for, for people
 * @param dueAt when it lapses
 */
public record AskForDraw(
        PoolHolder holder, MemberNumber member, Points points, String subject, LocalizedText what, Instant dueAt) {

    public AskForDraw {
        Objects.requireNonNull(holder);
        Objects.requireNonNull(member);
        Objects.requireNonNull(points);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(what);
        Objects.requireNonNull(dueAt);
    }
}
