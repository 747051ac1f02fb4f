package io.hansa.web.console.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a page says an adjustment would do. */
class OutlookTest {

    @Test
    void what_is_given_repays_what_is_owed_first() {
        assertThat(Outlook.ofAdjustment(0, 100, 50)).satisfies(after(0, 50));
        assertThat(Outlook.ofAdjustment(0, 100, 120)).satisfies(after(20, 0));
        assertThat(Outlook.ofAdjustment(30, 100, 100)).satisfies(after(30, 0));
    }

    @Test
    void what_is_taken_is_taken_of_what_is_available_only() {
        assertThat(Outlook.ofAdjustment(100, 40, -60)).satisfies(after(40, 40));
        assertThat(Outlook.ofAdjustment(50, 0, -60).availableAfter()).isEqualTo(-10);
    }

    @Test
    void what_had_repaid_is_owed_again_and_only_the_rest_is_missing_in_the_wallet() {
        var undone = new Outlook(1_000, 0, -100_000, -99_000);

        assertThat(undone).satisfies(after(0, 99_000));
        assertThat(undone.hasDebt()).isTrue();
    }

    @Test
    void nobody_reads_of_debts_who_has_none() {
        assertThat(Outlook.ofAdjustment(100, 0, 50).hasDebt()).isFalse();
        assertThat(Outlook.ofAdjustment(0, 50, 50).hasDebt()).isTrue();
    }

    private static Consumer<Outlook> after(long available, long owed) {
        return outlook -> {
            assertThat(outlook.availableAfter()).isEqualTo(available);
            assertThat(outlook.owedAfter()).isEqualTo(owed);
        };
    }
}
