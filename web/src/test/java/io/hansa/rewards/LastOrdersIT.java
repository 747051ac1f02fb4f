package io.hansa.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.rewards.order.OrderView;
import io.hansa.rewards.order.Orders;
import io.hansa.rewards.order.PlaceOrder;
import io.hansa.rewards.stock.Stock;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Many who order, or honour a voucher, at the same moment. */
@InContainer
class LastOrdersIT {

    private static final int MANY = 50;

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    RewardWorld world;

    @Inject
    OrderWorld buyer;

    @Inject
    Orders orders;

    @Inject
    Stock stock;

    @Test
    void the_same_request_many_times_at_once_is_one_order() {
        MemberNumber member = members.withPoints(1_000);
        var command = new PlaceOrder(
                member,
                buyer.quote(member, world.reward(100, -1)),
                UUID.randomUUID().toString());

        List<String> outcomes =
                Parallel.outcomes(Collections.nCopies(20, () -> system.call(() -> orders.place(command))));

        assertThat(outcomes).containsOnly("done");
        assertThat(buyer.wallet(member).held()).isEqualTo(Points.of(100));
    }

    @Test
    void of_fifty_members_one_gets_the_last_item() {
        List<MemberNumber> many = members.withPoints(MANY, 1_000);
        String reward = world.reward(500, 1);
        List<Callable<OrderView>> works = new ArrayList<>();
        for (MemberNumber member : many) {
            String quote = buyer.quote(member, reward);
            works.add(() -> system.call(() ->
                    orders.place(new PlaceOrder(member, quote, UUID.randomUUID().toString()))));
        }

        List<String> outcomes = Parallel.outcomes(works);

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("out-of-stock"::equals).hasSize(MANY - 1);
        assertThat(stock.stock(reward).orElseThrow().free()).isZero();
        assertThat(many)
                .filteredOn(member -> buyer.wallet(member).held().isPositive())
                .hasSize(1);
        buyer.auditorFindsNothing();
    }

    @Test
    void of_fifty_orders_one_gets_the_last_points() {
        MemberNumber member = members.withPoints(500);
        String reward = world.reward(500, -1);
        List<Callable<OrderView>> works = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String quote = buyer.quote(member, reward);
            works.add(() -> system.call(() ->
                    orders.place(new PlaceOrder(member, quote, UUID.randomUUID().toString()))));
        }

        List<String> outcomes = Parallel.outcomes(works);

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("insufficient-points"::equals).hasSize(MANY - 1);
        assertThat(buyer.wallet(member).available()).isEqualTo(Points.ZERO);
        buyer.auditorFindsNothing();
    }

    @Test
    void of_fifty_tills_one_honours_a_voucher() {
        MemberNumber member = members.withPoints(500);
        String code = world.issued(member, world.reward(500, -1))
                .voucher()
                .orElseThrow()
                .code();

        List<String> outcomes = Parallel.outcomes(Collections.nCopies(MANY, () -> buyer.use(code)));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("voucher-used"::equals).hasSize(MANY - 1);
    }
}
