package io.hansa.rewards.order;

import io.hansa.club.pool.PoolKind;
import io.hansa.club.pool.PoolPurse;
import io.hansa.club.pool.PoolPurses;
import io.hansa.kernel.Actor;
import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Draw;
import io.hansa.ledger.journal.DrawExceeded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Where the points of an order come from: the member's wallet, its household's pool, or that of a group it acts for. */
@ApplicationScoped
class Payers {

    @Inject
    PoolPurses pools;

    @Inject
    Accounts accounts;

    /**
     * What is held, and by whom it is drawn.
     *
     * @param waits whether who decides on the pool is asked first
     */
    record Funds(AccountId account, Optional<Draw> draw, boolean waits) {}

    /** The pool that would pay; empty when the member pays itself. Refuses who does not belong to it. */
    Optional<PoolPurse> pool(QuoteReward asked) {
        return switch (asked.payer()) {
            case MEMBER -> Optional.empty();
            case HOUSEHOLD -> Optional.of(pools.of(asked.member(), PoolKind.HOUSEHOLD, Optional.empty()));
            case GROUP -> Optional.of(pools.of(asked.member(), PoolKind.GROUP, asked.group()));
        };
    }

    /** @throws DrawExceeded when the pool has it, but the member may not draw so much in its period */
    static void refuseAboveCap(Optional<PoolPurse> pool, Points price) {
        pool.filter(purse -> price.compareTo(purse.left()) > 0).ifPresent(purse -> {
            throw new DrawExceeded(price.amount(), purse.left().amount());
        });
    }

    /** The pool that pays for a quote; who draws on it belongs to it until the order is placed. */
    Optional<PoolPurse> keep(Quote quote) {
        return quote.pool().map(holder -> pools.keep(quote.member(), holder));
    }

    /** What pays for a quote. */
    Funds funds(Quote quote, Optional<PoolPurse> pool) {
        return pool.map(purse -> new Funds(
                        purse.pool(), Optional.of(purse.draw()), purse.terms().waits(quote.points())))
                .orElseGet(() ->
                        new Funds(accounts.open(AccountKey.wallet(quote.member(), Unit.PTS)), Optional.empty(), false));
    }

    /** Points of orders came back: those of pools that belong to members who have left go on to them. */
    void cameBack(Collection<RewardOrder> orders, Actor actor) {
        orders.stream()
                .flatMap(order -> order.pool().stream())
                .distinct()
                .sorted(Comparator.comparing(holder -> holder.kind() + holder.ref()))
                .forEach(holder -> pools.cameBack(holder, actor));
    }
}
