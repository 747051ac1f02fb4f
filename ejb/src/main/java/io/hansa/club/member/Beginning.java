package io.hansa.club.member;

import java.util.Objects;

/**
 * How a membership begins.
 *
 * @param state {@link MemberState#ACTIVE}, or {@link MemberState#PROSPECT} of whom no phone is confirmed yet
 * @param evidence of what was agreed to: the address it came from, or the form's number; at most 120 characters
 */
public record Beginning(MemberState state, String evidence) {

    public static final Beginning MEMBER = new Beginning(MemberState.ACTIVE, "");
    public static final Beginning PROSPECT = new Beginning(MemberState.PROSPECT, "");

    public Beginning {
        if (state != MemberState.ACTIVE && state != MemberState.PROSPECT) {
            throw new IllegalArgumentException("a membership does not begin as " + state);
        }
        Objects.requireNonNull(evidence);
    }

    /** Somebody who registered alone, from an address. */
    public static Beginning prospectFrom(String address) {
        return new Beginning(MemberState.PROSPECT, address);
    }
}
