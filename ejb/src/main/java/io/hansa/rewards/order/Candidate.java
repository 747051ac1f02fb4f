package io.hansa.rewards.order;

import io.hansa.club.member.MemberState;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.rewards.catalogue.Listing;
import java.time.Instant;

/**
 * What the decision whether a member can order a reward looks at.
 *
 * @param price what it costs: the catalogue's price now, or what was quoted
 * @param left how many are free; very many when stock is not counted
 */
record Candidate(
        MemberNumber member,
        MemberState state,
        int tierRank,
        Points available,
        Listing listing,
        Points price,
        long left,
        Instant now) {}
