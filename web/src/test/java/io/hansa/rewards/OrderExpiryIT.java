package io.hansa.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.expiry.ExpiryWorld;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.ledger.journal.HoldNotOpen;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView;
import io.hansa.rewards.order.OrderStatus;
import io.hansa.rewards.order.OrderView;
import io.hansa.rewards.order.Orders;
import io.hansa.rewards.stock.Stock;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Points that expire while an order holds them, or before they come back from one: as the policy of their member says. */
@InContainer
class OrderExpiryIT {

    @Inject
    AsSystem system;

    @Inject
    RewardWorld world;

    @Inject
    OrderWorld buyer;

    @Inject
    ExpiryWorld expiry;

    @Inject
    Orders orders;

    @Inject
    Stock stock;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    @Test
    void what_a_policy_shields_does_not_expire_while_an_order_holds_it() {
        MemberNumber member = endingPoints(true, 0, 1_000);
        OrderView held = world.held(member, world.reward(700, 1));

        expiry.end(member);
        expiry.expire();

        assertThat(buyer.wallet(member).held()).isEqualTo(Points.of(700));
        assertThat(buyer.wallet(member).available()).isEqualTo(Points.ZERO);
        OrderView issued = system.call(() -> orders.confirm(member, held.number()));
        assertThat(issued.status()).isEqualTo(OrderStatus.ISSUED);
        buyer.auditorFindsNothing();
    }

    @Test
    void what_a_policy_does_not_shield_expires_while_an_order_holds_it() {
        MemberNumber member = endingPoints(false, 30, 1_000);
        String reward = world.reward(700, 1);
        OrderView held = world.held(member, reward);

        expiry.end(member);
        expiry.expire();

        assertThat(buyer.wallet(member).held()).isEqualTo(Points.ZERO);
        assertThatThrownBy(() -> system.call(() -> orders.confirm(member, held.number())))
                .isInstanceOf(HoldNotOpen.class);
        assertThat(system.call(() -> orders.cancel(member, held.number())).status())
                .isEqualTo(OrderStatus.CANCELLED);
        assertThat(buyer.wallet(member).available()).isEqualTo(Points.ZERO);
        assertThat(stock.stock(reward).orElseThrow().free()).isEqualTo(1);
        buyer.auditorFindsNothing();
    }

    @Test
    void what_comes_back_of_an_order_after_it_expired_has_the_grace_of_the_members_policy() throws Exception {
        MemberNumber member = endingPoints(true, 30, 1_000);
        OrderView cancelled = world.held(member, world.reward(100, -1));
        OrderView lapsed = world.held(member, world.reward(200, -1));
        OrderView refunded = world.issued(member, world.reward(300, -1));

        expiry.end(member);
        system.call(() -> orders.cancel(member, cancelled.number()));
        buyer.letDeadlinePass(lapsed);
        system.call(() -> orders.lapseDue(200));
        system.call(() -> orders.cancel(member, refunded.number()));

        assertThat(buyer.wallet(member).available()).isEqualTo(Points.of(600));
        assertThat(buyer.wallet(member).expiring())
                .extracting(WalletView.Expiring::expiresOn)
                .containsOnly(programme.today().plusDays(30));
        expiry.expire();
        assertThat(buyer.wallet(member).available()).isEqualTo(Points.of(600));
        buyer.auditorFindsNothing();
    }

    @Test
    void and_is_lost_without_one() throws Exception {
        MemberNumber member = endingPoints(true, 0, 1_000);
        OrderView cancelled = world.held(member, world.reward(100, -1));
        OrderView lapsed = world.held(member, world.reward(200, -1));
        OrderView refunded = world.issued(member, world.reward(300, -1));

        expiry.end(member);
        system.call(() -> orders.cancel(member, cancelled.number()));
        buyer.letDeadlinePass(lapsed);
        system.call(() -> orders.lapseDue(200));
        system.call(() -> orders.cancel(member, refunded.number()));

        assertThat(buyer.wallet(member).available()).isEqualTo(Points.ZERO);
        assertThat(buyer.wallet(member).held()).isEqualTo(Points.ZERO);
        expiry.expire();
        assertThat(statements.balance(buyer.wallet(member).account())).isZero();
        buyer.auditorFindsNothing();
    }

    private MemberNumber endingPoints(boolean holdsShield, int graceDays, long points) {
        MemberNumber member = expiry.member(holdsShield, graceDays);
        expiry.earn(member, points);
        return member;
    }
}
