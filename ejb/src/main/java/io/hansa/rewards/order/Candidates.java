package io.hansa.rewards.order;

import io.hansa.club.member.Members;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.ledger.statement.Statements;
import io.hansa.rewards.catalogue.Listing;
import io.hansa.rewards.stock.Stock;
import io.hansa.rewards.stock.StockView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Gathers what {@link Eligibility} decides on. */
@ApplicationScoped
class Candidates {

    @Inject
    Members members;

    @Inject
    Tiers tiers;

    @Inject
    Statements statements;

    @Inject
    Stock stock;

    @Inject
    Clock clock;

    Candidate of(MemberNumber number, Listing listing, Points price) {
        var member = members.view(number);
        long available = statements.balances(List.of(member.wallet())).getOrDefault(member.wallet(), 0L);
        return new Candidate(
                number,
                member.state(),
                tiers.of(number).rank(),
                Points.of(available),
                listing,
                price,
                stock.stock(listing.reward()).map(StockView::free).orElse(Long.MAX_VALUE),
                clock.instant());
    }
}
