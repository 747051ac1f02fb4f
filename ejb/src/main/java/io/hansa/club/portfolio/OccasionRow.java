package io.hansa.club.portfolio;

import io.hansa.club.tier.TierView;
import io.hansa.kernel.MemberNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A reason to call a member.
 *
 * @param on the day on which it falls this time, in the programme's zone; of a change of tier the day on which it changed
 * @param years birthdays and anniversaries: how many it makes; otherwise 0
 * @param tier what the member has since a change of tier
 * @param rose whether that is higher than before
 * @param handled whether a contact was made for it
 */
public record OccasionRow(
        MemberNumber member,
        String name,
        OccasionKind kind,
        LocalDate on,
        int years,
        Optional<TierView> tier,
        boolean rose,
        boolean handled) {

    public OccasionKey key() {
        return new OccasionKey(kind, on);
    }

    String cursor() {
        return on + "." + member + "." + kind;
    }

    OccasionRow called(String display) {
        return new OccasionRow(member, display, kind, on, years, tier, rose, handled);
    }
}
