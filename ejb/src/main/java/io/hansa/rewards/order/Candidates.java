package io.hansa.rewards.order;

import io.hansa.club.purse.Purse;
import io.hansa.club.purse.Purses;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.rewards.catalogue.Listing;
import io.hansa.rewards.stock.Stock;
import io.hansa.rewards.stock.StockView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Gathers what {@link Eligibility} decides on. */
@ApplicationScoped
class Candidates {

    @Inject
    Purses purses;

    @Inject
    Stock stock;

    @Inject
    Clock clock;

    /** @param pool what is available to who pays instead of the member; empty: the member pays */
    Candidate of(MemberNumber member, Listing listing, Points price, Optional<Points> pool) {
        Purse purse = purses.of(member);
        long left = stock.stock(listing.reward()).map(StockView::free).orElse(Long.MAX_VALUE);
        return new Candidate(pool.map(purse::paying).orElse(purse), listing, price, left, clock.instant());
    }
}
