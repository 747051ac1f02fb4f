package io.hansa.partners.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.hansa.ledger.statement.CodeSum;
import io.hansa.partners.settlement.Reckoning.Side;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 10);

    @Test
    void bills_come_before_payables_and_these_before_charges_whatever_the_order_of_the_sums() {
        var backwards = new ArrayList<>(sums());
        Collections.reverse(backwards);

        assertThat(Reckoning.of("PEK", MONTH, backwards).sums().stream().map(Reckoning.Sum::code))
                .containsExactly(
                        "partner.accrual",
                        "partner.accrual-reversal",
                        "partner.redemption",
                        "partner.voucher",
                        "settlement.tax");
    }

    @Test
    void the_net_amount_is_bills_less_payables_and_charges_on_top() {
        Reckoning reckoning = Reckoning.of("PEK", MONTH, sums());

        assertThat(reckoning.sum(Side.BILL)).isEqualTo(900);
        assertThat(reckoning.sum(Side.PAYABLE)).isEqualTo(-1_500);
        assertThat(reckoning.sum(Side.CHARGE)).isEqualTo(60);
        assertThat(reckoning.net()).isEqualTo(-540);
        assertThat(reckoning.transactions()).as("fees are no messages").isEqualTo(17);
    }

    @Test
    void what_undoes_an_earlier_month_is_a_line_of_its_own_by_that_month() {
        var sums = List.of(
                undoing("partner.accrual-reversal", YearMonth.of(2026, 9), -30),
                sum("partner.accrual-reversal", 1, -100),
                undoing("partner.accrual-reversal", YearMonth.of(2026, 8), -20));

        assertThat(Reckoning.of("PEK", MONTH, sums).sums())
                .extracting(sum -> sum.origin().map(YearMonth::toString).orElse("this month"), Reckoning.Sum::amount)
                .containsExactly(tuple("this month", -100L), tuple("2026-08", -20L), tuple("2026-09", -30L));
    }

    @Test
    void a_code_that_nobody_knew_is_a_line_and_a_payment_is_none() {
        var sums = List.of(sum("dispute.accepted", 1, -70), sum("payment.received", 1, -900));

        Reckoning reckoning = Reckoning.of("PEK", MONTH, sums);

        assertThat(reckoning.sums()).extracting(Reckoning.Sum::code).containsExactly("dispute.accepted");
        assertThat(reckoning.net()).isEqualTo(-70);
        assertThat(reckoning.sum(Side.PAYABLE)).as("it is owed to the partner").isEqualTo(-70);
    }

    @Test
    void a_visit_that_is_taken_back_is_less_to_pay_and_a_refusal_at_the_door_is_charged() {
        var sums = List.of(
                sum("right.used", 3, -36_000), sum("right.given-back", 1, 12_000), sum("right.refused", 1, 20_000));

        Reckoning reckoning = Reckoning.of("PEK", MONTH, sums);

        assertThat(reckoning.sum(Side.PAYABLE)).isEqualTo(-24_000);
        assertThat(reckoning.sum(Side.CHARGE)).isEqualTo(20_000);
        assertThat(reckoning.transactions()).isEqualTo(4);
    }

    @Test
    void nothing_posted_is_nothing_to_settle_and_sums_never_overflow_in_silence() {
        assertThat(Reckoning.of("PEK", MONTH, List.of()).isEmpty()).isTrue();
        var huge = List.of(sum("a", 1, Long.MAX_VALUE), sum("b", 1, 1));
        assertThatThrownBy(() -> Reckoning.of("PEK", MONTH, huge).net()).isInstanceOf(ArithmeticException.class);
    }

    private static List<CodeSum> sums() {
        return List.of(
                sum("partner.accrual", 10, 1_000),
                sum("partner.accrual-reversal", 1, -100),
                sum("partner.redemption", 4, -500),
                sum("partner.voucher", 2, -1_000),
                sum("settlement.tax", 1, 60));
    }

    static CodeSum sum(String code, long count, long amount) {
        return new CodeSum(code, Optional.empty(), count, amount);
    }

    private static CodeSum undoing(String code, YearMonth origin, long amount) {
        return new CodeSum(code, Optional.of(origin), 1, amount);
    }
}
