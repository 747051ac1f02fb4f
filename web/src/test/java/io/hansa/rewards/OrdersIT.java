package io.hansa.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.merge.LateArrivals;
import io.hansa.club.merge.MergeWorld;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.ledger.statement.WalletView;
import io.hansa.partners.port.VoucherDesk;
import io.hansa.partners.port.VoucherView;
import io.hansa.rewards.catalogue.RewardKind;
import io.hansa.rewards.order.OrderNotCancellable;
import io.hansa.rewards.order.OrderNotFound;
import io.hansa.rewards.order.OrderNotHeld;
import io.hansa.rewards.order.OrderStatus;
import io.hansa.rewards.order.OrderView;
import io.hansa.rewards.order.Orders;
import io.hansa.rewards.order.PlaceOrder;
import io.hansa.rewards.order.QuoteUsed;
import io.hansa.rewards.stock.Stock;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reward orders with the real ledger, transactions and roles. */
@InContainer
class OrdersIT {

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    RewardWorld world;

    @Inject
    OrderWorld buyer;

    @Inject
    MergeWorld merges;

    @Inject
    LateArrivals arrivals;

    @Inject
    Orders orders;

    @Inject
    Stock stock;

    @Inject
    VoucherDesk till;

    @Test
    void an_order_is_quoted_held_issued_and_used_once() {
        MemberNumber member = members.withPoints(1_000);
        String reward = world.reward(700, 5);

        OrderView held = world.held(member, reward);
        assertThat(held.status()).isEqualTo(OrderStatus.HELD);
        assertThat(buyer.wallet(member).available()).isEqualTo(Points.of(300));
        assertThat(buyer.wallet(member).held()).isEqualTo(Points.of(700));
        assertThat(stock.stock(reward).orElseThrow().free()).isEqualTo(4);

        OrderView issued = system.call(() -> orders.confirm(member, held.number()));
        assertThat(issued.status()).isEqualTo(OrderStatus.ISSUED);
        assertThat(buyer.wallet(member).held()).isEqualTo(Points.ZERO);
        assertThat(stock.stock(reward).orElseThrow().onHand()).isEqualTo(4);

        String code = issued.voucher().orElseThrow().code();
        assertThat(till.look(RewardWorld.PARTNER, code.toLowerCase()))
                .map(VoucherView::state)
                .contains(VoucherView.State.READY);
        assertThat(till.look("PVG", code)).isEmpty();
        assertThat(buyer.use(code).reimbursement().minor()).isEqualTo(800);
        assertThat(buyer.order(member, issued).status()).isEqualTo(OrderStatus.USED);
        buyer.auditorFindsNothing();
    }

    @Test
    void confirming_again_gives_the_same_voucher() {
        MemberNumber member = members.withPoints(1_000);
        OrderView issued = world.issued(member, world.reward(700, -1));

        OrderView again = system.call(() -> orders.confirm(member, issued.number()));

        assertThat(again.replayed()).isTrue();
        assertThat(again.voucher()).isPresent();
        // a stamp is signed anew each time it is shown
        assertThat(again.voucher())
                .usingRecursiveComparison()
                .ignoringFields("value.payload")
                .isEqualTo(issued.voucher());
        assertThat(buyer.wallet(member).available()).isEqualTo(Points.of(300));
    }

    @Test
    void placing_again_is_the_same_order_and_another_quote_under_its_key_is_refused() {
        MemberNumber member = members.withPoints(1_000);
        String reward = world.reward(100, -1);
        var command = new PlaceOrder(
                member, buyer.quote(member, reward), UUID.randomUUID().toString());

        OrderView first = system.call(() -> orders.place(command));
        OrderView again = system.call(() -> orders.place(command));

        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.replayed()).isTrue();
        assertThat(buyer.wallet(member).held()).isEqualTo(Points.of(100));
        assertThatThrownBy(() -> system.call(() ->
                        orders.place(new PlaceOrder(member, buyer.quote(member, reward), command.idempotencyKey()))))
                .isInstanceOf(IdempotencyConflict.class);
        assertThatThrownBy(
                        () -> system.call(() -> orders.place(new PlaceOrder(member, command.quote(), "another-key"))))
                .isInstanceOf(QuoteUsed.class);
    }

    @Test
    void a_cancelled_voucher_gives_its_points_back_to_their_lots() {
        MemberNumber member = members.withPoints(600);
        members.give(member, 400);
        WalletView before = buyer.wallet(member);
        String reward = world.reward(700, 1);
        OrderView issued = world.issued(member, reward);

        OrderView cancelled = system.call(() -> orders.cancel(member, issued.number()));

        assertThat(cancelled.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(buyer.wallet(member)).isEqualTo(before);
        assertThat(stock.stock(reward).orElseThrow().free()).isEqualTo(1);
        assertThat(Parallel.outcomes(List.of(
                                () -> buyer.use(issued.voucher().orElseThrow().code())))
                        .get(0))
                .isEqualTo("voucher-cancelled");
        buyer.auditorFindsNothing();
    }

    @Test
    void what_was_used_or_given_away_is_not_cancelled() {
        MemberNumber member = members.withPoints(1_000);
        OrderView used = world.issued(member, world.reward(100, -1));
        buyer.use(used.voucher().orElseThrow().code());
        OrderView donated = world.issued(member, world.reward(RewardKind.DONATION, 100, -1, "捐赠", "Gift"));

        assertThat(donated.status()).isEqualTo(OrderStatus.USED);
        assertThat(donated.voucher()).isEmpty();
        for (OrderView order : List.of(used, donated)) {
            assertThatThrownBy(() -> system.call(() -> orders.cancel(member, order.number())))
                    .isInstanceOf(OrderNotCancellable.class);
        }
    }

    @Test
    void an_order_that_nobody_confirms_lapses_with_points_and_stock_free_again() throws Exception {
        MemberNumber member = members.withPoints(1_000);
        String reward = world.reward(700, 1);
        OrderView held = world.held(member, reward);
        buyer.letDeadlinePass(held);

        system.call(() -> orders.lapseDue(200));

        assertThat(buyer.order(member, held).status()).isEqualTo(OrderStatus.LAPSED);
        assertThat(buyer.wallet(member).available()).isEqualTo(Points.of(1_000));
        assertThat(stock.stock(reward).orElseThrow().free()).isEqualTo(1);
        assertThatThrownBy(() -> system.call(() -> orders.confirm(member, held.number())))
                .isInstanceOf(OrderNotHeld.class);
        buyer.auditorFindsNothing();
    }

    @Test
    void what_comes_back_of_a_merged_members_order_is_the_survivors() throws Exception {
        MemberNumber loser = members.withPoints(1_000);
        MemberNumber survivor = members.withPoints(0);
        OrderView issued = world.issued(loser, world.reward(700, -1));
        merges.merge(loser, survivor);

        OrderView cancelled = system.call(() -> orders.cancel(loser, issued.number()));
        system.run(arrivals::followDue);

        assertThat(cancelled.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(buyer.wallet(survivor).available()).isEqualTo(Points.of(1_000));
        buyer.auditorFindsNothing();
    }

    @Test
    void anothers_order_is_not_found_and_nobody_orders_without_a_role() {
        MemberNumber member = members.withPoints(500);
        MemberNumber other = members.withPoints(500);
        OrderView order = world.held(member, world.reward(100, -1));

        assertThatThrownBy(() -> system.call(() -> orders.order(other, order.number())))
                .isInstanceOf(OrderNotFound.class);
        assertThatThrownBy(() -> orders.order(member, order.number())).isInstanceOf(EJBAccessException.class);
    }
}
