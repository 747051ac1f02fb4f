package io.hansa.club.member;

import java.util.Map;
import java.util.Set;

/**
 * Where a membership is in its life: prospect → active ⇄ dormant, both ⇄ suspended, all of them → left → back again.
 * {@link #MERGED} points at another member and can be taken back; {@link #ERASED} is for ever.
 */
public enum MemberState {
    /** Registered, and no phone of it confirmed: neither earns nor redeems yet. */
    PROSPECT,
    ACTIVE,
    /** Nothing was earned or used for long; what is earned or used next wakes it. */
    DORMANT,
    /** Earns and redeems nothing, until staff resume it. */
    SUSPENDED,
    LEFT,
    MERGED,
    ERASED;

    private static final Map<MemberState, Set<MemberState>> NEXT = Map.of(
            PROSPECT, Set.of(ACTIVE, LEFT, MERGED, ERASED),
            ACTIVE, Set.of(DORMANT, SUSPENDED, LEFT, MERGED, ERASED),
            DORMANT, Set.of(ACTIVE, SUSPENDED, LEFT, MERGED, ERASED),
            SUSPENDED, Set.of(ACTIVE, LEFT, MERGED, ERASED),
            LEFT, Set.of(ACTIVE, PROSPECT, SUSPENDED, MERGED, ERASED),
            MERGED, Set.of(PROSPECT, ACTIVE, DORMANT, SUSPENDED, LEFT, ERASED),
            ERASED, Set.of());

    public boolean mayBecome(MemberState to) {
        return NEXT.get(this).contains(to);
    }

    /** Whether it earns and redeems. */
    public boolean takesPart() {
        return this == ACTIVE || this == DORMANT;
    }

    /** Whether nobody should find it any more as somebody to give to or to invite. */
    public boolean isGone() {
        return this == LEFT || this == MERGED || this == ERASED;
    }

    /** Whether time in it counts as time in the club. */
    public boolean counts() {
        return this == ACTIVE || this == DORMANT || this == SUSPENDED;
    }
}
