package io.hansa.club.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.tier.TierView;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Holder;
import io.hansa.ledger.liability.Figures;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holders become tiers, and what has all in common is one line. */
class GatheringTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final MemberNumber ANNA = MemberNumber.ofSerial(1);
    private static final MemberNumber BERT = MemberNumber.ofSerial(2);
    private static final Map<MemberNumber, TierView> TIERS = Map.of(ANNA, gold(), BERT, gold());

    @Test
    void members_of_one_tier_are_one_line_and_others_have_none() {
        List<Line> lines = lines(
                points(Holder.member(ANNA), 100, 0, 0, Optional.of(MAY), false),
                points(Holder.member(BERT), 20, 7, 0, Optional.of(MAY), false),
                points(Holder.member(MemberNumber.ofSerial(3)), 5, 0, 0, Optional.of(MAY), false),
                points(Holder.household("H1"), 3, 0, 0, Optional.of(MAY), false));

        assertThat(lines)
                .extracting(LiabilityRow::of)
                .containsExactly(
                        new LiabilityRow(MAY, "PVG", "-", "2026-05", 9, 8, 0, 0),
                        new LiabilityRow(MAY, "PVG", "GOLD", "2026-05", 9, 120, 7, 0));
    }

    @Test
    void what_no_date_ends_says_what_does() {
        List<Line> lines = lines(
                points(Holder.member(ANNA), 1, 0, 0, Optional.empty(), false),
                points(Holder.member(ANNA), 2, 0, 0, Optional.empty(), true),
                points(Holder.member(ANNA), 3, 0, 0, Optional.of(MAY), true),
                points(Holder.member(ANNA), 0, 0, 4, Optional.empty(), false));

        assertThat(lines)
                .extracting(LiabilityRow::of)
                .extracting(row -> row.expires() + " " + row.points())
                .containsExactly("- 1", "2026-05 3", "idle 2", "pending 4");
    }

    @Test
    void every_part_of_the_figures_becomes_lines() {
        Figures figures = new Figures(
                List.of(),
                List.of(new Figures.Balance(Unit.CNY, AccountKind.CLEARING, 2, -5)),
                List.of(new Figures.Movement(MAY, "REDEEM", "shop", 3, -6)),
                List.of(new Figures.RunOff(MAY, MAY, 7, 1)),
                5);

        assertThat(new Gathering(figures).lines(Map.of()))
                .extracting(Line::toString)
                .containsExactly(
                        "MOVEMENT 2026-05 REDEEM shop 3 -6 0",
                        "BALANCE CNY CLEARING 2 -5 0",
                        "RUN_OFF 2026-05 2026-05 7 1 0");
    }

    @Test
    void asks_for_the_tiers_of_members_only() {
        assertThat(new Gathering(figures(
                                points(Holder.member(ANNA), 1, 0, 0, Optional.empty(), false),
                                points(Holder.household("H1"), 1, 0, 0, Optional.empty(), false)))
                        .members())
                .containsExactly(ANNA);
    }

    private static List<Line> lines(Figures.Outstanding... rows) {
        return new Gathering(figures(rows)).lines(TIERS);
    }

    private static Figures figures(Figures.Outstanding... rows) {
        return new Figures(List.of(rows), List.of(), List.of(), List.of(), 0);
    }

    private static Figures.Outstanding points(
            Holder holder, long available, long held, long pending, Optional<YearMonth> expires, boolean idle) {
        return new Figures.Outstanding(holder, MAY, "PVG", expires, idle, 9, available, held, pending);
    }

    private static TierView gold() {
        return new TierView("GOLD", 3, new LocalizedText("金", "Gold"), 40_000);
    }
}
