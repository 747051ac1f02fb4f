package io.hansa.rewards.order;

import io.hansa.club.life.Waking;
import io.hansa.club.pool.PoolPurse;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.rewards.catalogue.Listing;
import io.hansa.rewards.catalogue.Listings;
import io.hansa.rewards.catalogue.RewardNotFound;
import io.hansa.rewards.stock.Stock;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reward orders. A member acts on its own only; service staff act for a member that asks them to. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Orders {

    /** How long a quote that nobody ordered is kept after it expired. */
    private static final Duration QUOTES_KEPT = Duration.ofDays(1);

    @Inject
    OrderRows rows;

    @Inject
    Listings listings;

    @Inject
    Candidates candidates;

    @Inject
    Payers payers;

    @Inject
    OrderPostings postings;

    @Inject
    Stock stock;

    @Inject
    Waking waking;

    @Inject
    Fulfilment fulfilment;

    @Inject
    DrawnOrders drawn;

    @Inject
    OrderViews views;

    @Inject
    OrderNotices notices;

    @Inject
    Programme programme;

    @Inject
    Audit audit;

    @Resource
    SessionContext session;

    /**
     * Says what a reward costs the member, and keeps that price for a quarter of an hour. Refuses with the first reason why
     * it cannot be ordered: reward-not-found, member-not-active, {@link NotAvailableYet}, {@link NoLongerAvailable},
     * out-of-stock, insufficient-points; of a household that pays also not-in-household, draw-exceeded.
     */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public QuoteView quote(QuoteReward command) {
        if (!caller().mayActFor(command.member())) {
            throw new RewardNotFound(command.reward());
        }
        Listing listing = listings.listing(command.reward());
        var price = listing.priceAt(programme.now()).orElseThrow(() -> new RewardNotFound(command.reward()));
        var pool = payers.pool(command);
        Candidate candidate = candidates.of(command.member(), listing, price.points(), pool.map(PoolPurse::available));
        Eligibility.check(candidate);
        Payers.refuseAboveCap(pool, price.points());
        var quote = new Quote(
                command.member(),
                command.reward(),
                pool.map(PoolPurse::holder),
                price.version(),
                price.points(),
                programme.now());
        rows.add(quote);
        return new QuoteView(
                quote.id(),
                quote.member(),
                quote.reward(),
                listing.terms().name(),
                quote.points(),
                quote.priceVersion(),
                candidate.available().minus(quote.points()),
                pool.filter(purse -> purse.terms().waits(quote.points())).isPresent(),
                quote.expiresAt());
    }

    /**
     * Holds the quoted points and reserves one of the stock; what is above what the member may draw on a pool by itself waits for who
     * decides on it, whose approval confirms it. Refuses as {@link #quote}, and {@link QuoteExpired}.
     */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public OrderView place(PlaceOrder command) {
        var key = RequestKey.of(caller(), command.idempotencyKey());
        Quote quote = ownQuote(command);
        Optional<RewardOrder> known = rows.byKey(key);
        if (known.isPresent()) {
            return replay(known.get(), quote, key);
        }
        rows.byQuote(quote.id()).ifPresent(order -> {
            throw new QuoteUsed(order.number().value());
        });
        quote.refuseExpired(programme.now());
        Listing listing = listings.listing(quote.reward());
        var pool = payers.keep(quote);
        Eligibility.check(candidates.of(quote.member(), listing, quote.points(), pool.map(PoolPurse::available)));
        // before the order is there: what is read would write it, without its hold
        var funds = payers.funds(quote, pool);
        boolean shielded = postings.shields(quote.member());
        var order = new RewardOrder(quote, key, programme.now());
        if (funds.waits()) {
            drawn.await(order);
        }
        rows.add(order);
        order.held(postings.hold(order, listing, funds, shielded, caller()));
        stock.reserve(order.reward());
        waking.wake(order.member());
        if (funds.waits()) {
            drawn.ask(order, listing);
        }
        record("order.placed", order);
        return views.view(order, listing, caller(), false);
    }

    /** Takes the held points and issues the voucher; again: the same voucher, {@code replayed}. Refuses {@link OrderNotHeld}. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public OrderView confirm(MemberNumber member, OrderNumber number) {
        RewardOrder order = lockOwn(member, number);
        if (order.status() == OrderStatus.ISSUED || order.status() == OrderStatus.USED) {
            return views.view(order, caller(), true);
        }
        if (order.status() != OrderStatus.HELD || order.isDue(programme.now())) {
            throw new OrderNotHeld(number.value(), order.statusOn(programme.today()));
        }
        Listing listing = listings.listing(order.reward());
        fulfilment.take(order, listing, caller());
        record("order.confirmed", order);
        return views.view(order, listing, caller(), false);
    }

    /** Gives the points back; again: {@code replayed}. Refuses {@link OrderNotCancellable}. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
    public OrderView cancel(MemberNumber member, OrderNumber number) {
        ownOnly(member, number);
        if (rows.isWaiting(number)) {
            drawn.keep(number);
        }
        RewardOrder order = lockOwn(member, number);
        Listing listing = listings.listing(order.reward());
        switch (order.statusOn(programme.today())) {
            case CANCELLED -> {
                return views.view(order, listing, caller(), true);
            }
            case HELD -> fulfilment.giveBack(order, listing, OrderStatus.CANCELLED, caller());
            case WAITING -> {
                drawn.withdraw(order, caller());
                fulfilment.giveBack(order, listing, OrderStatus.CANCELLED, caller());
            }
            case ISSUED -> takeBack(order, listing);
            case USED -> throw new OrderNotCancellable(number.value(), "used");
            case LAPSED -> throw new OrderNotCancellable(number.value(), "lapsed");
            case EXPIRED -> throw new OrderNotCancellable(number.value(), "expired");
        }
        notices.tell("cancelled", order, listing);
        record("order.cancelled", order);
        return views.view(order, listing, caller(), false);
    }

    private void takeBack(RewardOrder order, Listing listing) {
        if (!order.isReturnable(programme.now())) {
            throw new OrderNotCancellable(order.number().value(), "window-closed");
        }
        EntryNumber refund = postings.refund(order, listing, caller());
        stock.putBack(order.reward());
        order.giveBack(OrderStatus.CANCELLED, Optional.of(refund), programme.now());
        payers.cameBack(List.of(order), caller());
    }

    /** A member's order; {@link OrderNotFound} when it is another's. The voucher is masked for all but the member. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OrderView order(MemberNumber member, OrderNumber number) {
        ownOnly(member, number);
        RewardOrder order = rows.find(number, member).orElseThrow(() -> new OrderNotFound(number.value()));
        return views.view(order, caller(), false);
    }

    /** A member's orders, newest first. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.AUDITOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<OrderRow> orders(MemberNumber member, Optional<String> cursor, int limit) {
        if (!caller().mayActFor(member)) {
            return new Slice<>(List.of(), Optional.empty());
        }
        long before = Slice.begin(cursor, number -> new OrderNumber(number).id(), Long.MAX_VALUE);
        Slice<RewardOrder> slice = Slice.read(
                limit,
                most -> rows.ofMember(member, before, most),
                order -> order.number().value());
        return new Slice<>(views.rows(slice.rows()), slice.next());
    }

    /**
     * Lets held orders whose deadline has passed lapse, and forgets old quotes. Several may run at once; each order lapses
     * once.
     *
     * @param limit 1 to 200
     * @return how many lapsed; fewer than {@code limit} when none is left
     */
    @RolesAllowed(Roles.SYSTEM)
    public int lapseDue(int limit) {
        rows.removeExpired(programme.now().minus(QUOTES_KEPT));
        List<RewardOrder> due = rows.lockDue(programme.now(), Slice.limit(limit));
        if (due.isEmpty()) {
            return 0;
        }
        var seen = listings.listings(
                due.stream().map(RewardOrder::reward).distinct().toList());
        postings.lapse(due, seen);
        for (RewardOrder order : due) {
            stock.release(order.reward());
            order.giveBack(OrderStatus.LAPSED, Optional.empty(), programme.now());
            notices.tell("lapsed", order, seen.get(order.reward()));
        }
        payers.cameBack(due, caller());
        return due.size();
    }

    private OrderView replay(RewardOrder known, Quote quote, RequestKey key) {
        if (!known.quote().equals(quote.id())) {
            throw new IdempotencyConflict(key.key());
        }
        return views.view(known, caller(), true);
    }

    private Quote ownQuote(PlaceOrder command) {
        return Optional.of(command)
                .filter(asked -> caller().mayActFor(asked.member()))
                .flatMap(asked -> rows.lockQuote(asked.quote(), asked.member()))
                .orElseThrow(() -> new QuoteNotFound(command.quote()));
    }

    private RewardOrder lockOwn(MemberNumber member, OrderNumber number) {
        ownOnly(member, number);
        return rows.lock(number, member).orElseThrow(() -> new OrderNotFound(number.value()));
    }

    private void ownOnly(MemberNumber member, OrderNumber number) {
        if (!caller().mayActFor(member)) {
            throw new OrderNotFound(number.value());
        }
    }

    private Actor caller() {
        return Caller.of(session);
    }

    /** What staff do for a member is recorded; what a member does is told by the order. */
    private void record(String action, RewardOrder order) {
        if (caller().kind() == Actor.Kind.STAFF) {
            audit.record(
                    action,
                    "order:" + order.number(),
                    Map.of("member", order.member().value()));
        }
    }
}
