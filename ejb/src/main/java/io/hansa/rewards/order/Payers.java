package io.hansa.rewards.order;

import io.hansa.club.household.NotInHousehold;
import io.hansa.club.household.PoolPurse;
import io.hansa.club.household.PoolPurses;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
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
import java.util.Objects;
import java.util.Optional;

/** Where the points of an order come from: the member's wallet, or its household's pool. */
@ApplicationScoped
class Payers {

    @Inject
    PoolPurses pools;

    @Inject
    Accounts accounts;

    /** What is held, and by whom it is drawn. */
    record Funds(AccountId account, Optional<Draw> draw) {}

    /** The pool that would pay; empty when the member pays itself. */
    Optional<PoolPurse> pool(QuoteReward asked) {
        return asked.payer() == Payer.MEMBER
                ? Optional.empty()
                : Optional.of(pools.of(asked.member()).orElseThrow(() -> new NotInHousehold(asked.member())));
    }

    /** @throws DrawExceeded when the pool has it, but the member may not draw so much this month */
    static void refuseAboveCap(Optional<PoolPurse> pool, Points price) {
        pool.filter(purse -> price.compareTo(purse.left()) > 0).ifPresent(purse -> {
            throw new DrawExceeded(price.amount(), purse.left().amount());
        });
    }

    /** What pays for a quote; who draws on a pool stays in its household until the order is placed. */
    Funds funds(Quote quote) {
        return quote.household()
                .map(household -> drawn(quote.member(), household))
                .orElseGet(
                        () -> new Funds(accounts.open(AccountKey.wallet(quote.member(), Unit.PTS)), Optional.empty()));
    }

    private Funds drawn(MemberNumber member, String household) {
        PoolPurse purse = pools.keep(member);
        if (!purse.household().equals(household)) {
            throw new NotInHousehold(member);
        }
        return new Funds(purse.pool(), Optional.of(purse.draw()));
    }

    /** What is available to who pays. */
    Optional<Points> available(Quote quote) {
        return quote.household().map(household -> pools.keep(quote.member()).available());
    }

    /** Points of orders came back: those of pools that belong to members who have left go on to them. */
    void cameBack(Collection<RewardOrder> orders, Actor actor) {
        orders.stream()
                .map(order -> order.household().orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(household -> pools.cameBack(household, actor));
    }
}
