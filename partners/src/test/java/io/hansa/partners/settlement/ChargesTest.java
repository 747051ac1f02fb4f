package io.hansa.partners.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Money;
import io.hansa.partners.contract.Cycle;
import io.hansa.partners.contract.Fees;
import io.hansa.partners.contract.MonthTerms;
import io.hansa.partners.contract.Netting;
import io.hansa.partners.contract.Settling;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChargesTest {

    @Test
    void fees_are_for_messages_for_the_month_and_for_visits() {
        assertThat(charged(fees(7, 10_000, 250, 0, Optional.empty()), 0, false, 30, 4))
                .containsExactly(
                        "settlement.message-fee 210", "settlement.monthly-fee 10000", "settlement.visit-charge 1000");
    }

    @Test
    void too_little_is_lifted_to_the_minimum_and_too_much_taken_down_to_the_cap() {
        assertThat(charged(fees(7, 0, 0, 500, Optional.of(600L)), 0, false, 30, 0))
                .containsExactly("settlement.message-fee 210", "settlement.minimum-fee 290");
        assertThat(charged(fees(7, 0, 0, 500, Optional.of(600L)), 0, false, 80, 0))
                .containsExactly("settlement.message-fee 560");
        assertThat(charged(fees(7, 0, 0, 500, Optional.of(600L)), 0, false, 100, 0))
                .containsExactly("settlement.message-fee 700", "settlement.fee-cap -100");
    }

    @Test
    void tax_is_on_all_fees_together_and_rounded_half_up_once() {
        assertThat(charged(fees(0, 1_008, 0, 0, Optional.empty()), 600, false, 0, 0))
                .as("60.48")
                .containsExactly("settlement.monthly-fee 1008", "settlement.tax 60");
        assertThat(charged(fees(0, 1_025, 0, 0, Optional.empty()), 600, false, 0, 0))
                .as("61.5")
                .containsExactly("settlement.monthly-fee 1025", "settlement.tax 62");
    }

    @Test
    void tax_that_fees_include_is_said_by_itself_and_adds_nothing() {
        assertThat(charged(fees(0, 10_600, 0, 0, Optional.empty()), 600, true, 0, 0))
                .containsExactly("settlement.monthly-fee 10600", "settlement.tax-included -600", "settlement.tax 600");
    }

    @Test
    void who_has_left_pays_for_a_month_only_when_there_were_messages_in_it() {
        Fees fees = fees(7, 10_000, 0, 0, Optional.empty());
        var idle = new Charges.Month(YearMonth.of(2026, 10), 0, 0, false);
        var busy = new Charges.Month(YearMonth.of(2026, 10), 1, 0, false);

        assertThat(Charges.of(idle, contract(fees, 0, false))).isEmpty();
        assertThat(Charges.of(busy, contract(fees, 0, false))).hasSize(2);
    }

    @Test
    void each_says_how_it_was_reckoned() {
        Charge charge = Charges.of(
                        new Charges.Month(YearMonth.of(2026, 10), 30, 0, true),
                        contract(fees(7, 0, 0, 0, Optional.empty()), 0, false))
                .get(0);

        assertThat(charge.why().code()).isEqualTo("charge.messages");
        assertThat(charge.why().inputs())
                .containsEntry("messages", "30")
                .containsEntry("perMessageFen", "7")
                .containsEntry("contract", "3")
                .containsEntry("month", "2026-10");
    }

    private static List<String> charged(Fees fees, int tax, boolean included, long messages, long visits) {
        var month = new Charges.Month(YearMonth.of(2026, 10), messages, visits, true);
        return Charges.of(month, contract(fees, tax, included)).stream()
                .map(charge -> charge.code() + " " + charge.amount())
                .toList();
    }

    static Fees fees(long message, long month, long visit, long minimum, Optional<Long> cap) {
        return new Fees(
                Money.cny(message), Money.cny(month), Money.cny(visit), Money.cny(minimum), cap.map(Money::cny), 0);
    }

    private static MonthTerms contract(Fees fees, int tax, boolean included) {
        var settling = new Settling(
                Cycle.MONTHLY, "CNY", tax, included, Optional.empty(), Money.cny(0), 30, Netting.BILATERAL, false);
        return new MonthTerms(3, fees, settling);
    }
}
