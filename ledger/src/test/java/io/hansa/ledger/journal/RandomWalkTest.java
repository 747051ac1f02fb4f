package io.hansa.ledger.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.ledger.account.AccountId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Random steps on the deciding core, against the oracle: thousands in each build, a million with {@code -Psoak}. */
class RandomWalkTest {

    private static final Set<String> ANSWERS = Set.of(
            "ok",
            "insufficient-points",
            "nothing-to-expire",
            "nothing-to-announce",
            "nothing-contributed",
            "nothing-moved",
            "hold-not-found",
            "hold-not-open",
            "hold-exceeded",
            "not-pending",
            "not-reversible",
            "already-reversed",
            "refund-exceeded",
            "draw-exceeded",
            "unknown-entry",
            "wrong-account",
            "idempotency-conflict",
            "ok again",
            "insufficient-points again");

    private static final int STEPS = 1_000;
    private static final int WALKS = Integer.getInteger("hansa.walk.steps", 10_000) / STEPS;
    private static final int TIMES = Integer.getInteger("hansa.walk.times", 1);

    @Test
    void the_core_does_what_the_oracle_says() {
        long seed = Long.getLong("hansa.test.seed", System.nanoTime());
        for (int i = 0; i < TIMES; i++) {
            System.out.printf("soak: %,d steps with hansa.test.seed=%d%n", WALKS * STEPS, seed + i * WALKS);

            new RandomWalk(seed + i * WALKS, WalkedCore::new).walk(WALKS, STEPS, 3);
        }
    }

    /** On the same accounts all the time. One that goes astray is too long to be shrunk; its seed tells it again. */
    @Test
    @EnabledIfSystemProperty(named = "hansa.walk.long", matches = "\\d+", disabledReason = "takes minutes: -Psoak")
    void one_long_walk_does_what_the_oracle_says() {
        int steps = Integer.getInteger("hansa.walk.long");
        long seed = Long.getLong("hansa.test.seed", System.nanoTime());
        System.out.printf("soak: %,d steps of one walk with hansa.test.seed=%d%n", steps, seed);

        assertThat(new RandomSteps(seed, 3).script(steps).difference(new WalkedCore(), 100))
                .isEmpty();
    }

    @Test
    void walks_meet_every_answer() {
        RandomSteps steps = new RandomSteps(1, 3);
        steps.script(8_000);

        for (Step.What what : Step.What.values()) {
            assertThat(steps.met()).contains(what + " ok");
        }
        for (String answer : List.of("ok", "not-pending", "already-reversed")) {
            assertThat(steps.met()).contains("REVERSAL of confirmed " + answer);
        }
        assertThat(steps.met()).contains("REFUND of confirmed ok", "REFUND of confirmed refund-exceeded");
        // an allowance was at its end
        assertThat(steps.met()).contains("ACCRUAL insufficient-points");
        for (String answer : ANSWERS) {
            assertThat(steps.met()).anyMatch(one -> one.endsWith(" " + answer));
        }
    }

    @Test
    void a_walk_that_goes_astray_shrinks_to_the_steps_that_it_takes() {
        Script script = new RandomSteps(7, 3).script(300);
        assertThat(script.difference(new Forgetful())).isPresent();

        Script shortest = script.shrunk(Forgetful::new);

        assertThat(shortest.toString().lines()).hasSizeBetween(2, 6);
        assertThat(shortest.toString()).contains("fundedBy(f3)", ".to(redemption)");
        assertThat(shortest.difference(new Forgetful())).isPresent();
        assertThat(shortest.difference(new WalkedCore())).isEmpty();
    }

    /** Loses a lot of a certain funder when something was taken of it. */
    private static final class Forgetful extends WalkedCore {

        @Override
        List<String> lots(AccountId account) {
            boolean redeemed = balances().get(accounts.get("redemption")) > 0;
            return super.lots(account).stream()
                    .filter(lot -> !redeemed || !lot.contains(" f3 "))
                    .toList();
        }
    }
}
