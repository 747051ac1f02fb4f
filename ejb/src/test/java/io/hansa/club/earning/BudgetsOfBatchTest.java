package io.hansa.club.earning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** Batches that meet at a budget: each is recorded as of when it began, and has to have seen what was left then. */
class BudgetsOfBatchTest {

    private static final String RULE = "R";

    private final Rows rows = new Rows();

    /** The budget's row, as others change it. */
    private static final class Rows extends LimitRows {

        private long spent;
        private boolean locked;

        @Override
        Map<String, Long> budgets(SortedSet<String> rules, boolean forUpdate) {
            locked |= forUpdate;
            return new HashMap<>(Map.of(RULE, spent));
        }

        @Override
        long spent(String rule) {
            return spent;
        }

        @Override
        boolean spend(String rule, long more, long most) {
            if (more > 0 && spent + more > most) {
                return false;
            }
            spent += more;
            return true;
        }
    }

    private BudgetsOfBatch batch(long most) {
        BudgetsOfBatch batch = new BudgetsOfBatch(rows, true);
        batch.need(RULE, new Budget(most));
        batch.read();
        return batch;
    }

    @Test
    void the_last_points_are_decided_anew_when_others_gave_since_the_batch_began() {
        rows.spent = 800;
        BudgetsOfBatch batch = batch(1_000);
        batch.count(RULE, 190);
        rows.spent = 850;

        assertThatThrownBy(() -> batch.lockUnless(RULE, 20)).isInstanceOf(BudgetSpent.class);
    }

    @Test
    void the_last_points_are_given_when_nobody_gave_since() {
        rows.spent = 800;
        BudgetsOfBatch batch = batch(1_000);
        batch.count(RULE, 190);

        batch.lockUnless(RULE, 20);

        assertThat(rows.locked).isTrue();
        batch.count(RULE, 10);
        batch.write();
        assertThat(rows.spent).isEqualTo(1_000);
    }

    @Test
    void little_is_locked_from_the_beginning() {
        rows.spent = 900;
        BudgetsOfBatch batch = batch(1_000);

        assertThat(rows.locked).isTrue();
        batch.lockUnless(RULE, 200);
        batch.count(RULE, -10);
        batch.write();
        assertThat(rows.spent).isEqualTo(890);
    }

    @Test
    void what_is_given_back_is_decided_anew_when_others_used_the_budget_up_meanwhile() {
        rows.spent = 800;
        BudgetsOfBatch batch = batch(1_000);
        batch.count(RULE, -9);
        rows.spent = 1_000;

        assertThatThrownBy(batch::write).isInstanceOf(BudgetSpent.class);
    }

    @Test
    void what_is_given_back_is_taken_while_plenty_is_left_whatever_others_gave() {
        rows.spent = 500;
        BudgetsOfBatch batch = batch(1_000);
        batch.count(RULE, -9);
        rows.spent = 700;

        batch.write();

        assertThat(rows.spent).isEqualTo(691);
    }

    @Test
    void who_would_give_more_than_others_left_decides_anew() {
        rows.spent = 500;
        BudgetsOfBatch batch = batch(1_000);
        batch.count(RULE, 300);
        rows.spent = 800;

        assertThatThrownBy(batch::write).isInstanceOf(BudgetSpent.class);
        assertThat(rows.spent).isEqualTo(800);
    }
}
