package io.hansa.partners.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.partners.contract.Netting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a hash covers is written out, so that anybody can take it again. */
class StatementTextTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 10);

    @Test
    void a_statement_is_covered_whole() {
        assertThat(statement(Optional.of(LocalDate.of(2026, 12, 1))).text()).isEqualTo("""
                        2026-000017
                        PEK
                        2026-10
                        2026-11-01T00:00:00.123456Z
                        partner.accrual 10 1000
                        partner.accrual-reversal@2026-08 1 -100
                        900
                        机场
                        Airport
                        3
                        BILATERAL CNY
                        -20 880 0 0
                        2026-12-01
                        """);
    }

    @Test
    void one_from_before_there_were_due_dates_is_covered_as_it_was_then() {
        assertThat(statement(Optional.empty()).text()).endsWith("900\n");
    }

    @Test
    void a_netting_is_covered_with_the_programmes_own_position_which_makes_the_sum_zero() {
        NettingView netting = NettingView.of(
                MONTH,
                "CNY",
                List.of(
                        new NettingView.Position("HUB", "2026-000016", Money.cny(-500)),
                        new NettingView.Position("PEK", "2026-000017", Money.cny(880))));

        assertThat(netting.text())
                .isEqualTo("2026-10\nCNY\nHUB 2026-000016 -500\nPEK 2026-000017 880\nprogramme -380\n");
        assertThat(netting.sum()).isEqualTo(Money.cny(0));
        assertThat(netting.turnover()).isEqualTo(Money.cny(880));
    }

    private static StatementView statement(Optional<LocalDate> dueOn) {
        return new StatementView(
                "2026-000017",
                "PEK",
                Optional.of(new LocalizedText("机场", "Airport")),
                MONTH,
                Instant.parse("2026-11-01T00:00:00.123456Z"),
                List.of(
                        new StatementView.Line(1, "partner.accrual", Optional.empty(), 10, Money.cny(1_000)),
                        new StatementView.Line(
                                2, "partner.accrual-reversal", Optional.of(YearMonth.of(2026, 8)), 1, Money.cny(-100))),
                Money.cny(900),
                new StatementView.Dues(
                        Money.cny(-20),
                        Money.cny(880),
                        Money.cny(0),
                        Money.cny(0),
                        Netting.BILATERAL,
                        Optional.of(3),
                        dueOn),
                Instant.parse("2026-11-02T00:00:00Z"),
                Actor.system("jobs"),
                "");
    }
}
