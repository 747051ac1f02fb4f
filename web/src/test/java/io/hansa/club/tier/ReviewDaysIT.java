package io.hansa.club.tier;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.ladder.PeriodKind;
import io.hansa.club.tier.TierWorld.Points;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.sql.Sql;
import io.hansa.runs.ChunkPlan;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** On which days a review finds whom, and how it is cut into parts. */
@InContainer
class ReviewDaysIT {

    private static final LocalDate YEAR_END = LocalDate.of(2026, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    TierWorld world;

    @Inject
    Places places;

    @Test
    void anniversaries_of_a_leap_day_come_on_the_last_of_february() {
        String ladder = world.ladder(PeriodKind.ANNIVERSARY, 12, 0);
        LocalDate leapDay = LocalDate.of(2024, 2, 29);
        MemberNumber enough = members.withPoints(0);
        MemberNumber dayLate = members.withPoints(0);
        LocalDate due = LocalDate.of(2026, 2, 28);
        system.inTransaction(() -> {
            world.stand(enough, ladder, TierWorld.held("GOLD", leapDay, due));
            world.stand(dayLate, ladder, TierWorld.held("GOLD", leapDay, due));
            world.earn(List.of(
                    new Points(enough, LocalDate.of(2025, 2, 28), 399),
                    new Points(enough, LocalDate.of(2026, 2, 27), 1),
                    new Points(dayLate, LocalDate.of(2025, 2, 27), 1_000),
                    new Points(dayLate, LocalDate.of(2026, 2, 28), 399)));
            return null;
        });

        world.review(ladder, AS_OF);

        assertThat(world.moves(enough, ladder)).isEqualTo("GOLD kept");
        assertThat(world.moves(dayLate, ladder)).isEqualTo("SILVER fallen");
    }

    @Test
    void parts_are_cut_over_days_by_stepping_over_the_index_and_nothing_is_sorted() throws SQLException {
        String ladder = world.ladder(PeriodKind.ANNIVERSARY, 12, 0);
        LocalDate first = LocalDate.of(2026, 2, 1);
        List<MemberNumber> numbers = members.withPoints(5, 0);
        system.inTransaction(() -> {
            for (int i = 0; i < numbers.size(); i++) {
                world.stand(
                        numbers.get(i), ladder, TierWorld.held("GOLD", YEAR_END.minusYears(1), first.plusDays(i / 3)));
            }
            return null;
        });

        assertThat(places.dueParts(ladder, first.plusDays(1), 2))
                .extracting(ChunkPlan::items)
                .containsExactly(2L, 2L, 1L);
        assertThat(places.dueParts(ladder, first, 2))
                .extracting(ChunkPlan::items)
                .containsExactly(2L, 1L);
        assertThat(plan(Places.REST_OF_DAY, ladder, first, ""))
                .contains("club_standing_due")
                .doesNotContain("filesort", "temporary");
        assertThat(plan(Places.LATER_DAYS, ladder, first, first.plusDays(1)))
                .contains("club_standing_due")
                .doesNotContain("filesort", "temporary");
    }

    private String plan(String due, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Sql.select(
                            connection,
                            "EXPLAIN " + Places.nth(due, 5_000),
                            row -> row.getString("key") + " " + row.getString("Extra"),
                            values)
                    .toString();
        }
    }
}
