package io.hansa.club.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Money;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKind;
import java.math.BigInteger;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report made by hand: what ties, what does not, and what its hash covers. */
class ReportTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final Instant CUT_OFF = Instant.parse("2026-07-04T01:02:03.000004Z");
    private static final Optional<Report.Before> BEFORE = Optional.of(new Report.Before(MAY, 400, "ab12"));

    private final List<Line> lines = new ArrayList<>(List.of(
            new LiabilityRow(MAY, "programme", "GOLD", "2028-05", 5_000_000, 300, 50, 0).line(),
            new LiabilityRow(JUNE, "PVG", "-", "-", 1_500_000, 101, 0, 0).line(),
            new MovementRow(MAY, "ACCRUE", "test.accrual", 1, 6).line(),
            new MovementRow(JUNE, "ACCRUE", "test.accrual", 2, 100).line(),
            new MovementRow(JUNE, "REDEEM", "test.redemption", 1, -55).line(),
            new BalanceRow(Unit.PTS, AccountKind.WALLET, 9, 401).line(),
            new BalanceRow(Unit.PTS, AccountKind.HELD, 1, 50).line(),
            new BalanceRow(Unit.PTS, AccountKind.ISSUANCE, 5, -506).line(),
            new BalanceRow(Unit.PTS, AccountKind.REDEMPTION, 5, 55).line(),
            new BalanceRow(Unit.CNY, AccountKind.CLEARING, 1, 7).line(),
            new BalanceRow(Unit.CNY, AccountKind.SETTLEMENT, 1, -7).line(),
            new RunOffRow(MAY, MAY, 400, 0).line(),
            new RunOffRow(MAY, JUNE, -50, 10).line()));

    @Test
    void a_sound_report_ties() {
        Report report = report();

        assertThat(Tie.missing(report)).isEmpty();
        assertThat(report.points()).isEqualTo(451);
        assertThat(report.costMicros()).isEqualTo(BigInteger.valueOf(350 * 5_000_000L + 101 * 1_500_000L));
        assertThat(ClosingView.cost(report.costMicros())).as("1,901.5 fen").isEqualTo(Money.cny(1_902));
    }

    @ParameterizedTest
    @EnumSource(Tie.class)
    void a_figure_that_is_wrong_by_one_breaks_its_tie_and_no_other(Tie tie) {
        lines.add(
                switch (tie) {
                    case TRIAL_BALANCE -> new BalanceRow(Unit.CNY, AccountKind.CLEARING, 0, 1).line();
                    case LOTS -> new LiabilityRow(JUNE, "PVG", "-", "-", 0, -1, 1, 0).line();
                    case MOVEMENT -> new MovementRow(JUNE, "EXPIRE", "points.expiry", 1, -1).line();
                    case RUN_OFF -> new RunOffRow(JUNE, JUNE, 1, 0).line();
                });

        assertThat(Tie.missing(report())).containsExactly(tie);
    }

    @Test
    void the_text_is_the_same_in_any_order_and_without_lines_that_come_to_nothing() {
        Report report = report();
        Collections.reverse(lines);
        lines.add(new RunOffRow(MAY, MAY, 0, 0).line());

        assertThat(report().text()).isEqualTo(report.text()).startsWith("""
                HANSA-CLOSING 1
                MONTH 2026-06
                CUT-OFF 2026-07-04T01:02:03.000004Z
                FOLLOWS 2026-05 ab12
                OPENING 400
                POINTS 451
                COST-MICROS 1901500000
                ROW 2026-05 programme GOLD 2028-05 5000000 300 50 0
                """);
        assertThat(report().hash()).isEqualTo(report.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void the_hash_covers_every_line_and_what_the_closing_follows() {
        String hash = report().hash();

        assertThat(Report.of(JUNE, CUT_OFF, Optional.empty(), lines).hash()).isNotEqualTo(hash);
        assertThat(Report.of(JUNE, CUT_OFF.plusNanos(1_000), BEFORE, lines).hash())
                .isNotEqualTo(hash);
        lines.set(0, lines.get(0).plus(new Line(Section.ROW, "", 0, 0, 1)));
        assertThat(report().hash()).isNotEqualTo(hash);
    }

    @Test
    void lines_are_read_back_as_they_were_written() {
        assertThat(report().rows().get(1)).isEqualTo(new LiabilityRow(JUNE, "PVG", "-", "-", 1_500_000, 101, 0, 0));
        assertThat(report().movements().get(2).sort()).isEqualTo(MovementSort.REDEEMED);
    }

    private Report report() {
        return Report.of(JUNE, CUT_OFF, BEFORE, lines);
    }
}
