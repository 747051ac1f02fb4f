package io.hansa.club.merge;

import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.util.List;

/**
 * Two memberships that may be one person's.
 *
 * @param loser the younger one
 * @param survivor the older one
 * @param score {@value Likeness#WORTH_LOOKING} to 100
 */
public record CandidateView(
        MemberNumber loser, MemberNumber survivor, int score, List<LikenessReason> reasons, Instant foundAt) {

    public CandidateView {
        reasons = List.copyOf(reasons);
    }
}
