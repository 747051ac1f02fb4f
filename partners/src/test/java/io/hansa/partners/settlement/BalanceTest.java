package io.hansa.partners.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Money;
import io.hansa.partners.contract.Cycle;
import io.hansa.partners.contract.Netting;
import io.hansa.partners.contract.Settling;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void without_netting_bills_and_payables_are_due_each_by_itself() {
        Balance balance = Balance.of(month(OCTOBER, 900, -1_500, 60), 0, settling(Netting.NONE, 0), false);

        assertThat(balance).isEqualTo(new Balance(0, 960, 1_500, 0));
    }

    @Test
    void with_netting_only_what_is_left_of_them_is_due() {
        assertThat(Balance.of(month(OCTOBER, 900, -1_500, 60), 0, settling(Netting.BILATERAL, 0), false))
                .isEqualTo(new Balance(0, 0, 540, 0));
        assertThat(Balance.of(month(OCTOBER, 900, -500, 60), 0, settling(Netting.MULTILATERAL, 0), false))
                .isEqualTo(new Balance(0, 460, 0, 0));
    }

    @Test
    void more_reversed_than_sold_is_a_credit_and_more_given_back_than_redeemed_a_bill() {
        assertThat(Balance.of(month(OCTOBER, -30, 20, 0), 0, settling(Netting.NONE, 0), false))
                .isEqualTo(new Balance(0, 20, 30, 0));
    }

    @Test
    void less_than_the_minimum_is_not_paid_out_but_carried_and_a_bill_is_always_due() {
        Settling settling = settling(Netting.BILATERAL, 1_000);

        Balance small = Balance.of(month(OCTOBER, 0, -999, 0), 0, settling, false);
        assertThat(small).isEqualTo(new Balance(0, 0, 0, -999));
        assertThat(Balance.of(month(OCTOBER.plusMonths(1), 0, -1, 0), small.carried(), settling, false))
                .isEqualTo(new Balance(-999, 0, 1_000, 0));
        assertThat(Balance.of(month(OCTOBER, 1, 0, 0), 0, settling, false)).isEqualTo(new Balance(0, 1, 0, 0));
        assertThat(Balance.of(month(OCTOBER, 1, -999, 0), 0, settling(Netting.NONE, 1_000), false))
                .isEqualTo(new Balance(0, 1, 0, -999));
    }

    @Test
    void nothing_is_due_before_the_quarter_ends() {
        Settling quarterly = new Settling(
                Cycle.QUARTERLY, "CNY", 0, false, Optional.empty(), Money.cny(0), 30, Netting.BILATERAL, false);

        assertThat(Balance.of(month(SEPTEMBER.minusMonths(1), 900, 0, 0), 50, quarterly, false))
                .isEqualTo(new Balance(50, 0, 0, 950));
        assertThat(Balance.of(month(SEPTEMBER, 0, -100, 0), 950, quarterly, false))
                .isEqualTo(new Balance(950, 850, 0, 0));
    }

    @Test
    void when_the_partnership_is_over_nothing_is_carried_any_further() {
        assertThat(Balance.of(month(OCTOBER, 0, -5, 0), -10, settling(Netting.BILATERAL, 1_000), true))
                .isEqualTo(new Balance(-10, 0, 15, 0));
    }

    @Test
    void over_any_months_and_terms_nothing_is_lost_and_nothing_doubled() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            long opening = 0;
            long postings = 0;
            long due = 0;
            for (YearMonth month = SEPTEMBER; month.isBefore(SEPTEMBER.plusMonths(12)); month = month.plusMonths(1)) {
                Reckoning reckoning =
                        month(month, random.nextInt(-50, 2_000), random.nextInt(-2_000, 50), random.nextInt(100));
                Settling settling = new Settling(
                        random.nextInt(4) == 0 ? Cycle.QUARTERLY : Cycle.MONTHLY,
                        "CNY",
                        0,
                        false,
                        Optional.empty(),
                        Money.cny(random.nextInt(2_000)),
                        30,
                        Netting.values()[random.nextInt(3)],
                        false);
                Balance balance = Balance.of(reckoning, opening, settling, random.nextInt(10) == 0);
                assertThat(balance.opening()).isEqualTo(opening);
                assertThat(balance.fromPartner()).isNotNegative();
                assertThat(balance.toPartner()).isNotNegative();
                postings += reckoning.net();
                due += balance.fromPartner() - balance.toPartner();
                opening = balance.carried();
                assertThat(due + opening).as("seed %d, %s", seed, month).isEqualTo(postings);
            }
        }
    }

    private static Reckoning month(YearMonth month, long bills, long payables, long charges) {
        var sums = new ArrayList<>(List.of(
                ReckoningTest.sum("partner.accrual", 1, bills), ReckoningTest.sum("partner.redemption", 1, payables)));
        if (charges != 0) {
            sums.add(ReckoningTest.sum("settlement.message-fee", 1, charges));
        }
        return Reckoning.of("PEK", month, sums);
    }

    private static Settling settling(Netting netting, long minimum) {
        return new Settling(Cycle.MONTHLY, "CNY", 0, false, Optional.empty(), Money.cny(minimum), 30, netting, false);
    }
}
