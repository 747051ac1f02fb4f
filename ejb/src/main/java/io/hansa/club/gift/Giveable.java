package io.hansa.club.gift;

import io.hansa.kernel.Unit;
import java.util.Objects;

/**
 * What a member may give other members.
 *
 * @param available what the member has of it now
 * @param least that may be given at once, and {@code most}
 * @param yearLeft what it may still give in this calendar year
 */
public record Giveable(Unit unit, long available, long least, long most, long yearLeft) {

    public Giveable {
        Objects.requireNonNull(unit);
    }

    /** Whether it could give the least now. */
    public boolean isNow() {
        return available >= least && yearLeft >= least;
    }
}
