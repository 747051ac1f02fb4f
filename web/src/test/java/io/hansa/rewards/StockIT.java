package io.hansa.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.IdempotencyConflict;
import io.hansa.rewards.stock.Replenish;
import io.hansa.rewards.stock.Stock;
import io.hansa.rewards.stock.StockRefused;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What comes into stock, comes in once. */
@InContainer
class StockIT {

    @Inject
    AsSystem system;

    @Inject
    RewardWorld world;

    @Inject
    Stock stock;

    @Test
    void asked_many_times_with_one_key_it_comes_in_once() throws Exception {
        String reward = world.reward(700, 5);
        var command = new Replenish(UUID.randomUUID().toString(), reward, 100, "a delivery");

        var outcomes = Parallel.outcomes(Collections.nCopies(10, () -> system.call(() -> stock.replenish(command))));

        assertThat(outcomes).containsOnly("done");
        assertThat(stock.stock(reward).orElseThrow().onHand()).isEqualTo(105);
        assertThat(system.call(() -> stock.intakes(reward))).hasSize(2);
    }

    @Test
    void a_known_key_with_another_request_is_refused() {
        String reward = world.reward(700, 5);
        String key = UUID.randomUUID().toString();
        system.run(() -> stock.replenish(new Replenish(key, reward, 100, "a delivery")));

        assertThatThrownBy(() -> system.run(() -> stock.replenish(new Replenish(key, reward, 200, "a delivery"))))
                .isInstanceOf(IdempotencyConflict.class);
        assertThat(stock.stock(reward).orElseThrow().onHand()).isEqualTo(105);
    }

    @Test
    void what_is_refused_leaves_no_intake_and_may_be_asked_again() {
        String reward = world.reward(700, 5);
        String key = UUID.randomUUID().toString();

        assertThatThrownBy(() -> system.run(() -> stock.replenish(new Replenish(key, reward, -6, "lost"))))
                .isInstanceOf(StockRefused.class);
        system.run(() -> stock.replenish(new Replenish(key, reward, -5, "lost")));

        assertThat(stock.stock(reward).orElseThrow().onHand()).isZero();
        assertThat(system.call(() -> stock.intakes(reward))).hasSize(2);
    }
}
