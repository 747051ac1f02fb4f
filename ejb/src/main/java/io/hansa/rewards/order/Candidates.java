package io.hansa.rewards.order;

import io.hansa.club.purse.Purses;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.rewards.catalogue.Listing;
import io.hansa.rewards.stock.Stock;
import io.hansa.rewards.stock.StockView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Gathers what {@link Eligibility} decides on. */
@ApplicationScoped
class Candidates {

    @Inject
    Purses purses;

    @Inject
    Stock stock;

    @Inject
    Clock clock;

    Candidate of(MemberNumber member, Listing listing, Points price) {
        long left = stock.stock(listing.reward()).map(StockView::free).orElse(Long.MAX_VALUE);
        return new Candidate(purses.of(member), listing, price, left, clock.instant());
    }
}
