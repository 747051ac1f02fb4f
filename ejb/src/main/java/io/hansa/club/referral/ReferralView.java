package io.hansa.club.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A referral, as one of both sides sees it.
 *
 * @param other the other member's name, masked
 * @param lastDay on which an accrual qualifies
 * @param dueOn when points follow, while it waits
 * @param outcome what the referrer got, once it is rewarded
 */
public record ReferralView(
        String other,
        ReferralTerms terms,
        ReferralState state,
        Instant joinedAt,
        LocalDate lastDay,
        Optional<LocalDate> dueOn,
        Optional<ReferrerOutcome> outcome,
        Optional<Instant> rewardedAt) {}
