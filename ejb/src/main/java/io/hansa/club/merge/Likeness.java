package io.hansa.club.merge;

import java.util.EnumSet;
import java.util.Set;

/** How much two memberships are like one person's: the sum of what they have in common, a hundred at most. */
record Likeness(int score, Set<LikenessReason> reasons) {

    /** From here on a pair is shown to staff. */
    static final int WORTH_LOOKING = 50;

    private static final int MOST = 100;

    static Likeness of(Traits one, Traits other) {
        Set<LikenessReason> reasons = EnumSet.noneOf(LikenessReason.class);
        if (one.name().equals(other.name())) {
            boolean born = one.birthday() != null && one.birthday().equals(other.birthday());
            reasons.add(born ? LikenessReason.NAME_BIRTHDAY : LikenessReason.NAME);
        }
        if (!one.mailbox().isEmpty() && one.mailbox().equals(other.mailbox())) {
            reasons.add(LikenessReason.MAIL);
        }
        if (one.phoneEnd(Traits.LONG_END).equals(other.phoneEnd(Traits.LONG_END))) {
            reasons.add(LikenessReason.PHONE);
        } else if (one.phoneEnd(Traits.SHORT_END).equals(other.phoneEnd(Traits.SHORT_END))) {
            reasons.add(LikenessReason.PHONE_END);
        }
        int sum = reasons.stream().mapToInt(LikenessReason::weight).sum();
        return new Likeness(Math.min(MOST, sum), reasons);
    }

    boolean isWorthLooking() {
        return score >= WORTH_LOOKING;
    }
}
