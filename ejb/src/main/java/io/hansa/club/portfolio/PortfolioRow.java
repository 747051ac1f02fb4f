package io.hansa.club.portfolio;

import io.hansa.club.tier.TierView;
import io.hansa.kernel.MemberNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A member in a portfolio.
 *
 * @param tier empty when it is on no ladder
 * @param statusPoints what it is worth to the programme now
 * @param lastContact the day on which it was last reached
 * @param due from when it should hear of its account manager; empty: nothing is planned for its tier
 */
public record PortfolioRow(
        MemberNumber member,
        String name,
        Optional<TierView> tier,
        long statusPoints,
        Optional<LocalDate> lastContact,
        Optional<LocalDate> due) {}
