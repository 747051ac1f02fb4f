package io.hansa.club.member;

import io.hansa.club.tier.TierView;
import io.hansa.kernel.MemberNumber;
import java.time.Instant;

/** A member in a list. The phone shows its last four digits only. */
public record MemberRow(
        MemberNumber number,
        String displayName,
        String maskedPhone,
        MemberState state,
        TierView tier,
        Instant enrolledAt) {

    @Override
    public String toString() {
        return "MemberRow[" + number + "]";
    }
}
