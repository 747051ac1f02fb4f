package io.hansa.rewards.catalogue;

import static java.util.function.Predicate.not;

import io.hansa.club.purse.Purse;
import io.hansa.club.purse.Purses;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Slice;
import io.hansa.rewards.stock.Stock;
import io.hansa.rewards.stock.StockView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes offers to a member of what is on the shelf. */
@ApplicationScoped
class Offering {

    @Inject
    RewardRows rewards;

    @Inject
    Prices prices;

    @Inject
    Listings listings;

    @Inject
    Stock stock;

    @Inject
    Purses purses;

    @Inject
    Clock clock;

    Slice<Offer> browse(Browse request) {
        Instant now = clock.instant();
        Purse purse = purses.of(request.member());
        int limit = Slice.limit(request.limit());
        var asked = new Shelf(
                Optional.of(RewardState.PUBLISHED),
                Optional.of(new Shelf.Onlooker(purse.tierRank(), now)),
                Optional.of(purse.available()).filter(points -> request.availableNow()),
                request.category(),
                request.text()
                        .filter(not(String::isBlank))
                        .map(SearchText::runs)
                        .orElse(List.of()),
                request.cursor().map(Shelf.Place::of));
        Slice<Reward> slice = Slice.cut(rewards.list(asked, limit + 1), limit, Reward::cursor);
        return new Slice<>(offers(prices.list(slice.rows()), purse.available(), now), slice.next());
    }

    Offer offer(MemberNumber member, String reward) {
        Instant now = clock.instant();
        Purse purse = purses.of(member);
        Listing listing = listings.listing(reward);
        if (!listing.isVisible(purse.tierRank(), now)) {
            throw new RewardNotFound(reward);
        }
        return offers(List.of(listing), purse.available(), now).get(0);
    }

    List<CategoryCount> categories(MemberNumber member) {
        var asked = new Shelf(
                Optional.of(RewardState.PUBLISHED),
                Optional.of(new Shelf.Onlooker(purses.of(member).tierRank(), clock.instant())),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        return rewards.categories(asked);
    }

    private List<Offer> offers(List<Listing> seen, Points available, Instant now) {
        var stocks = stock.stock(
                seen.stream().filter(Listing::limited).map(Listing::reward).toList());
        return seen.stream()
                .flatMap(listing -> listing.priceAt(now).stream()
                        .map(price -> offer(
                                listing, price, Optional.ofNullable(stocks.get(listing.reward())), available, now)))
                .toList();
    }

    private static Offer offer(
            Listing listing, PriceView price, Optional<StockView> stock, Points available, Instant now) {
        RewardTerms terms = listing.terms();
        Optional<Long> left = stock.map(StockView::free);
        Points missing = price.points().minus(available);
        return new Offer(
                listing.reward(),
                listing.kind(),
                terms.category(),
                terms.name(),
                terms.description(),
                terms.picture(),
                terms.partner(),
                terms.tierRank(),
                price.points(),
                missing.isPositive() ? missing : Points.ZERO,
                left,
                terms.available().from(),
                terms.available().until(),
                terms.voucherDays(),
                terms.cancelHours(),
                listing.refusal(available, price.points(), left.orElse(1L) > 0, now),
                Prices.next(listing.prices(), now));
    }
}
