package io.hansa.club.referral;

import java.util.Optional;

/**
 * What referral is to a member.
 *
 * @param terms for who joins now; empty when nobody can
 * @param code the member's own, once it asked for it
 * @param mayJoin whether the member may enter a code of another
 * @param joined by whom the member was brought
 * @param rewardedThisYear how many rewards the member has had in this calendar year
 */
public record ReferralStanding(
        Optional<ReferralTerms> terms,
        Optional<String> code,
        boolean mayJoin,
        Optional<ReferralView> joined,
        int rewardedThisYear) {}
