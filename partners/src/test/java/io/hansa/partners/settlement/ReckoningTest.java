package io.hansa.partners.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Money;
import io.hansa.ledger.statement.CodeSum;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final Instant CUT_OFF = Instant.parse("2026-11-01T00:00:00.123456Z");

    @Test
    void bills_come_before_payables_whatever_the_order_of_the_sums() {
        Reckoning reckoning = Reckoning.of(
                "PEK",
                MONTH,
                sums().stream().sorted((a, b) -> b.code().compareTo(a.code())).toList());

        assertThat(reckoning.sums().stream().map(Reckoning.Sum::code))
                .containsExactly(
                        "partner.accrual", "partner.accrual-reversal", "partner.redemption", "partner.voucher");
    }

    @Test
    void the_net_amount_is_bills_less_payables() {
        PartnerPosition position = Reckoning.of("PEK", MONTH, sums()).position(Optional.empty());

        assertThat(position.bills()).isEqualTo(Money.cny(900));
        assertThat(position.payables()).isEqualTo(Money.cny(-1_500));
        assertThat(position.net()).isEqualTo(Money.cny(-600));
        assertThat(position.transactions()).isEqualTo(17);
    }

    @Test
    void the_hash_covers_number_partner_month_cut_off_and_every_line() {
        Reckoning reckoning = Reckoning.of("PEK", MONTH, sums());
        byte[] hash = reckoning.hash("2026-000001", CUT_OFF);

        assertThat(Reckoning.of("PEK", MONTH, sums()).hash("2026-000001", CUT_OFF))
                .isEqualTo(hash);
        assertThat(reckoning.hash("2026-000002", CUT_OFF)).isNotEqualTo(hash);
        assertThat(reckoning.hash("2026-000001", CUT_OFF.plusNanos(1_000))).isNotEqualTo(hash);
        assertThat(Reckoning.of("PVG", MONTH, sums()).hash("2026-000001", CUT_OFF))
                .isNotEqualTo(hash);
        assertThat(Reckoning.of("PEK", MONTH.plusMonths(1), sums()).hash("2026-000001", CUT_OFF))
                .isNotEqualTo(hash);
        var other = List.of(new CodeSum("partner.accrual", 10, 1_001));
        assertThat(Reckoning.of("PEK", MONTH, other).hash("2026-000001", CUT_OFF))
                .isNotEqualTo(hash);
    }

    @Test
    void nothing_posted_is_nothing_to_settle_and_sums_never_overflow_in_silence() {
        assertThat(Reckoning.of("PEK", MONTH, List.of()).isEmpty()).isTrue();
        var huge = List.of(new CodeSum("a", 1, Long.MAX_VALUE), new CodeSum("b", 1, 1));
        assertThatThrownBy(() -> Reckoning.of("PEK", MONTH, huge).net()).isInstanceOf(ArithmeticException.class);
    }

    private static List<CodeSum> sums() {
        return List.of(
                new CodeSum("partner.accrual", 10, 1_000),
                new CodeSum("partner.accrual-reversal", 1, -100),
                new CodeSum("partner.redemption", 4, -500),
                new CodeSum("partner.voucher", 2, -1_000));
    }
}
