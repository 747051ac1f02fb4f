package io.hansa.rewards.catalogue;

import static java.util.function.Predicate.not;

import io.hansa.club.member.MemberNotFound;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.rewards.stock.Stock;
import io.hansa.rewards.stock.StockView;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue: kept by marketing staff, browsed by members. A member asks for itself only. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Catalogue {

    /** How far back "from now on" may lie by the time it arrives. */
    private static final Duration TYPING_TIME = Duration.ofMinutes(15);

    @Inject
    RewardRows rewards;

    @Inject
    Prices prices;

    @Inject
    Offering offering;

    @Inject
    Stock stock;

    @Inject
    Clock clock;

    @Inject
    Audit audit;

    @Resource
    SessionContext session;

    /** Drafts a reward. Refuses {@link RewardCodeTaken}, {@link InvalidReward}. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public void add(AddReward command) {
        if (rewards.find(command.reward()).isPresent()) {
            throw new RewardCodeTaken(command.reward());
        }
        rewards.add(new Reward(command));
        if (command.limited()) {
            stock.open(command.reward());
        }
        record("reward.added", subject(command.reward()), Map.of());
    }

    /** Refuses {@link RewardChanged}, {@link RewardStateRefused} when it is retired. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public void edit(EditReward command) {
        Reward reward = lockOpen(command.reward());
        if (reward.version() != command.version()) {
            throw new RewardChanged(command.reward());
        }
        reward.say(command.terms());
        record("reward.changed", subject(command.reward()), Map.of());
    }

    /** Sets a price that holds from a time on; the price that holds now is replaced when that time is now. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public PriceView setPrice(SetPrice command) {
        Instant now = clock.instant();
        if (command.validFrom().isBefore(now.minus(TYPING_TIME))) {
            throw new InvalidReward("validFrom", "in-the-past");
        }
        Reward reward = lockOpen(command.reward());
        int version = Prices.nextVersion(prices.of(reward.code()));
        var price = new Price(command, version, Caller.of(session).toString(), now);
        prices.add(price);
        record(
                "reward.priced",
                subject(command.reward()),
                Map.of(
                        "version", Integer.toString(version),
                        "points", command.points().toString(),
                        "payable", command.payable().toString(),
                        "validFrom", command.validFrom().toString()));
        return price.view();
    }

    /** Shows a drafted reward to members within its windows; publishing again changes nothing. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public void publish(String code) {
        Reward reward = lockOpen(code);
        if (prices.of(code).isEmpty()) {
            throw new RewardStateRefused(code, "no-price");
        }
        reward.publish();
        record("reward.published", subject(code), Map.of());
    }

    /** Takes a reward from the catalogue for good; orders and vouchers stay good. Retiring again changes nothing. */
    @RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
    public void retire(String code) {
        rewards.lock(code).orElseThrow(() -> new RewardNotFound(code)).retire();
        record("reward.retired", subject(code), Map.of());
    }

    /** A reward with its price versions and stock. */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RewardView reward(String code) {
        Reward reward = rewards.find(code).orElseThrow(() -> new RewardNotFound(code));
        List<PriceView> versions = prices.of(code);
        return new RewardView(
                code,
                reward.kind(),
                reward.state(),
                reward.terms(),
                reward.version(),
                Prices.at(versions, clock.instant()),
                versions,
                stock.stock(code));
    }

    /** Rewards by their position, optionally of one state or that contain the words of a text. */
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<RewardRow> rewards(
            Optional<RewardState> state, Optional<String> text, Optional<String> cursor, int limit) {
        int rows = Slice.limit(limit);
        var asked = new Shelf(
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text.filter(not(String::isBlank)).map(SearchText::runs).orElse(List.of()),
                Slice.begin(cursor, read -> Optional.of(Shelf.Place.of(read)), Optional.<Shelf.Place>empty()));
        Slice<Reward> slice = Slice.cut(rewards.list(asked, rows + 1), rows, Reward::cursor);
        var seen = prices.list(slice.rows());
        var stocks = stock.stock(seen.stream().map(Listing::reward).toList());
        Instant now = clock.instant();
        return new Slice<>(
                seen.stream()
                        .map(listing -> row(listing, Optional.ofNullable(stocks.get(listing.reward())), now))
                        .toList(),
                slice.next());
    }

    /** What is offered to a member, by position. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<Offer> browse(Browse request) {
        ownOnly(request.member());
        return offering.browse(request);
    }

    /** One offer to a member; {@link RewardNotFound} when it is not for the member to see. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Offer offer(MemberNumber member, String reward) {
        ownOnly(member);
        return offering.offer(member, reward);
    }

    /** The categories in which the member sees something. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CategoryCount> categories(MemberNumber member) {
        ownOnly(member);
        return offering.categories(member);
    }

    private Reward lockOpen(String code) {
        Reward reward = rewards.lock(code).orElseThrow(() -> new RewardNotFound(code));
        if (reward.state() == RewardState.RETIRED) {
            throw new RewardStateRefused(code, "retired");
        }
        return reward;
    }

    private static String subject(String reward) {
        return "reward:" + reward;
    }

    private void ownOnly(MemberNumber member) {
        if (!Caller.of(session).mayActFor(member)) {
            throw new MemberNotFound(member);
        }
    }

    private static RewardRow row(Listing listing, Optional<StockView> stock, Instant now) {
        RewardTerms terms = listing.terms();
        return new RewardRow(
                listing.reward(),
                listing.kind(),
                listing.state(),
                terms.category(),
                terms.name(),
                terms.picture(),
                terms.partner(),
                terms.tierRank(),
                listing.priceAt(now).map(PriceView::points),
                stock.map(StockView::free));
    }

    /** What staff do is recorded; what a member does is told by its own rows. */
    private void record(String action, String subject, Map<String, String> details) {
        if (Caller.of(session).kind() == Actor.Kind.STAFF) {
            audit.record(action, subject, details);
        }
    }
}
