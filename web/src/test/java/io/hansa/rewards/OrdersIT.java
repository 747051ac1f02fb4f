package io.hansa.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.expiry.ExpiryWorld;
import io.hansa.club.merge.LateArrivals;
import io.hansa.club.merge.MergeWorld;
import io.hansa.kernel.Actor;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.HoldNotOpen;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView;
import io.hansa.ledger.verification.Verification;
import io.hansa.partners.port.RedeemAtTill;
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
import io.hansa.rewards.order.QuoteReward;
import io.hansa.rewards.order.QuoteUsed;
import io.hansa.rewards.stock.Stock;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Reward orders with the real ledger, transactions and roles. */
@InContainer
class OrdersIT {

    private static final int MANY = 50;

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    RewardWorld world;

    @Inject
    ExpiryWorld expiry;

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

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Verification verification;

    @Inject
    Programme programme;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Test
    void an_order_is_quoted_held_issued_and_used_once() {
        MemberNumber member = members.withPoints(1_000);
        String reward = world.reward(700, 5);

        OrderView held = world.held(member, reward);
        assertThat(held.status()).isEqualTo(OrderStatus.HELD);
        assertThat(wallet(member).available()).isEqualTo(Points.of(300));
        assertThat(wallet(member).held()).isEqualTo(Points.of(700));
        assertThat(stock.stock(reward).orElseThrow().free()).isEqualTo(4);

        OrderView issued = system.call(() -> orders.confirm(member, held.number()));
        assertThat(issued.status()).isEqualTo(OrderStatus.ISSUED);
        assertThat(wallet(member).held()).isEqualTo(Points.ZERO);
        assertThat(stock.stock(reward).orElseThrow().onHand()).isEqualTo(4);

        String code = issued.voucher().orElseThrow().code();
        assertThat(till.look(RewardWorld.PARTNER, code.toLowerCase()))
                .map(VoucherView::state)
                .contains(VoucherView.State.READY);
        assertThat(till.look("PVG", code)).isEmpty();
        assertThat(use(code).reimbursement().minor()).isEqualTo(800);
        assertThat(order(member, issued).status()).isEqualTo(OrderStatus.USED);
        assertSound();
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
        assertThat(wallet(member).available()).isEqualTo(Points.of(300));
    }

    @Test
    void placing_again_is_the_same_order_and_another_quote_under_its_key_is_refused() {
        MemberNumber member = members.withPoints(1_000);
        String reward = world.reward(100, -1);
        var command =
                new PlaceOrder(member, quote(member, reward), UUID.randomUUID().toString());

        OrderView first = system.call(() -> orders.place(command));
        OrderView again = system.call(() -> orders.place(command));

        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.replayed()).isTrue();
        assertThat(wallet(member).held()).isEqualTo(Points.of(100));
        assertThatThrownBy(() -> system.call(
                        () -> orders.place(new PlaceOrder(member, quote(member, reward), command.idempotencyKey()))))
                .isInstanceOf(IdempotencyConflict.class);
        assertThatThrownBy(
                        () -> system.call(() -> orders.place(new PlaceOrder(member, command.quote(), "another-key"))))
                .isInstanceOf(QuoteUsed.class);
    }

    @Test
    void the_same_request_many_times_at_once_is_one_order() {
        MemberNumber member = members.withPoints(1_000);
        var command = new PlaceOrder(
                member, quote(member, world.reward(100, -1)), UUID.randomUUID().toString());

        List<String> outcomes =
                Parallel.outcomes(Collections.nCopies(20, () -> system.call(() -> orders.place(command))));

        assertThat(outcomes).containsOnly("done");
        assertThat(wallet(member).held()).isEqualTo(Points.of(100));
    }

    @Test
    void a_cancelled_voucher_gives_its_points_back_to_their_lots() {
        MemberNumber member = members.withPoints(600);
        members.give(member, 400);
        WalletView before = wallet(member);
        String reward = world.reward(700, 1);
        OrderView issued = world.issued(member, reward);

        OrderView cancelled = system.call(() -> orders.cancel(member, issued.number()));

        assertThat(cancelled.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(wallet(member)).isEqualTo(before);
        assertThat(stock.stock(reward).orElseThrow().free()).isEqualTo(1);
        assertThat(outcomeOfUse(issued.voucher().orElseThrow().code())).isEqualTo("voucher-cancelled");
        assertSound();
    }

    @Test
    void what_was_used_or_given_away_is_not_cancelled() {
        MemberNumber member = members.withPoints(1_000);
        OrderView used = world.issued(member, world.reward(100, -1));
        use(used.voucher().orElseThrow().code());
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
        letDeadlinePass(held);

        system.call(() -> orders.lapseDue(200));

        assertThat(order(member, held).status()).isEqualTo(OrderStatus.LAPSED);
        assertThat(wallet(member).available()).isEqualTo(Points.of(1_000));
        assertThat(stock.stock(reward).orElseThrow().free()).isEqualTo(1);
        assertThatThrownBy(() -> system.call(() -> orders.confirm(member, held.number())))
                .isInstanceOf(OrderNotHeld.class);
        assertSound();
    }

    @Test
    void what_a_policy_shields_does_not_expire_while_an_order_holds_it() {
        MemberNumber member = endingPoints(true, 0, 1_000);
        OrderView held = world.held(member, world.reward(700, 1));

        expiry.end(member);
        expiry.expire();

        assertThat(wallet(member).held()).isEqualTo(Points.of(700));
        assertThat(wallet(member).available()).isEqualTo(Points.ZERO);
        OrderView issued = system.call(() -> orders.confirm(member, held.number()));
        assertThat(issued.status()).isEqualTo(OrderStatus.ISSUED);
        assertSound();
    }

    @Test
    void what_a_policy_does_not_shield_expires_while_an_order_holds_it() {
        MemberNumber member = endingPoints(false, 30, 1_000);
        String reward = world.reward(700, 1);
        OrderView held = world.held(member, reward);

        expiry.end(member);
        expiry.expire();

        assertThat(wallet(member).held()).isEqualTo(Points.ZERO);
        assertThatThrownBy(() -> system.call(() -> orders.confirm(member, held.number())))
                .isInstanceOf(HoldNotOpen.class);
        assertThat(system.call(() -> orders.cancel(member, held.number())).status())
                .isEqualTo(OrderStatus.CANCELLED);
        assertThat(wallet(member).available()).isEqualTo(Points.ZERO);
        assertThat(stock.stock(reward).orElseThrow().free()).isEqualTo(1);
        assertSound();
    }

    @Test
    void what_comes_back_of_an_order_after_it_expired_has_the_grace_of_the_members_policy() throws Exception {
        MemberNumber member = endingPoints(true, 30, 1_000);
        OrderView cancelled = world.held(member, world.reward(100, -1));
        OrderView lapsed = world.held(member, world.reward(200, -1));
        OrderView refunded = world.issued(member, world.reward(300, -1));

        expiry.end(member);
        system.call(() -> orders.cancel(member, cancelled.number()));
        letDeadlinePass(lapsed);
        system.call(() -> orders.lapseDue(200));
        system.call(() -> orders.cancel(member, refunded.number()));

        assertThat(wallet(member).available()).isEqualTo(Points.of(600));
        assertThat(wallet(member).expiring())
                .extracting(WalletView.Expiring::expiresOn)
                .containsOnly(programme.today().plusDays(30));
        expiry.expire();
        assertThat(wallet(member).available()).isEqualTo(Points.of(600));
        assertSound();
    }

    @Test
    void and_is_lost_without_one() throws Exception {
        MemberNumber member = endingPoints(true, 0, 1_000);
        OrderView cancelled = world.held(member, world.reward(100, -1));
        OrderView lapsed = world.held(member, world.reward(200, -1));
        OrderView refunded = world.issued(member, world.reward(300, -1));

        expiry.end(member);
        system.call(() -> orders.cancel(member, cancelled.number()));
        letDeadlinePass(lapsed);
        system.call(() -> orders.lapseDue(200));
        system.call(() -> orders.cancel(member, refunded.number()));

        assertThat(wallet(member).available()).isEqualTo(Points.ZERO);
        assertThat(wallet(member).held()).isEqualTo(Points.ZERO);
        expiry.expire();
        assertThat(statements.balance(wallet(member).account())).isZero();
        assertSound();
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
        assertThat(wallet(survivor).available()).isEqualTo(Points.of(1_000));
        assertSound();
    }

    @Test
    void of_fifty_members_one_gets_the_last_item() {
        List<MemberNumber> many = members.withPoints(MANY, 1_000);
        String reward = world.reward(500, 1);
        List<Callable<OrderView>> works = new ArrayList<>();
        for (MemberNumber member : many) {
            String quote = quote(member, reward);
            works.add(() -> system.call(() ->
                    orders.place(new PlaceOrder(member, quote, UUID.randomUUID().toString()))));
        }

        List<String> outcomes = Parallel.outcomes(works);

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("out-of-stock"::equals).hasSize(MANY - 1);
        assertThat(stock.stock(reward).orElseThrow().free()).isZero();
        assertThat(many)
                .filteredOn(member -> wallet(member).held().isPositive())
                .hasSize(1);
        assertSound();
    }

    @Test
    void of_fifty_orders_one_gets_the_last_points() {
        MemberNumber member = members.withPoints(500);
        String reward = world.reward(500, -1);
        List<Callable<OrderView>> works = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String quote = quote(member, reward);
            works.add(() -> system.call(() ->
                    orders.place(new PlaceOrder(member, quote, UUID.randomUUID().toString()))));
        }

        List<String> outcomes = Parallel.outcomes(works);

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("insufficient-points"::equals).hasSize(MANY - 1);
        assertThat(wallet(member).available()).isEqualTo(Points.ZERO);
        assertSound();
    }

    @Test
    void of_fifty_tills_one_honours_a_voucher() {
        MemberNumber member = members.withPoints(500);
        String code = world.issued(member, world.reward(500, -1))
                .voucher()
                .orElseThrow()
                .code();

        List<String> outcomes = Parallel.outcomes(Collections.nCopies(MANY, () -> use(code)));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("voucher-used"::equals).hasSize(MANY - 1);
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

    private MemberNumber endingPoints(boolean holdsShield, int graceDays, long points) {
        MemberNumber member = expiry.member(holdsShield, graceDays);
        expiry.earn(member, points);
        return member;
    }

    private String quote(MemberNumber member, String reward) {
        return system.call(() -> orders.quote(new QuoteReward(member, reward))).quote();
    }

    private OrderView order(MemberNumber member, OrderView order) {
        return system.call(() -> orders.order(member, order.number()));
    }

    private WalletView wallet(MemberNumber member) {
        return statements.wallet(
                accounts.find(AccountKey.wallet(member, Unit.PTS)).orElseThrow());
    }

    private VoucherView use(String code) {
        return TillTransaction.of(
                transaction,
                () -> till.redeem(new RedeemAtTill(
                        RewardWorld.PARTNER,
                        "T3",
                        code,
                        "TX-1",
                        Instant.now(),
                        new Actor(Actor.Kind.PARTNER, "till"))));
    }

    private String outcomeOfUse(String code) {
        return Parallel.outcomes(List.of(() -> use(code))).get(0);
    }

    private void letDeadlinePass(OrderView order) throws Exception {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE reward_order SET hold_until = UTC_TIMESTAMP() - INTERVAL 1 MINUTE WHERE id = ?")) {
            update.setLong(1, Long.parseLong(order.number().value().substring(1)));
            update.executeUpdate();
        }
    }

    private void assertSound() {
        assertThat(system.call(verification::verify).findings()).isEmpty();
    }
}
