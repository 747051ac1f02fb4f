package io.hansa.club.tier;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.ladder.BegunLadders;
import io.hansa.club.ladder.Criterion;
import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.ladder.Ladders;
import io.hansa.club.ladder.Measure;
import io.hansa.club.ladder.PeriodKind;
import io.hansa.club.ladder.Periods;
import io.hansa.club.tier.TierWorld.Points;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.runs.RunWorker;
import io.hansa.runs.Runs;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import io.hansa.web.security.AsStaff;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whom a version moves that is not approved yet, and what that costs. It counts everybody, so its thresholds are what nobody else has:
 * in the unit of a hundred million status points.
 */
@InContainer
class PreviewIT {

    private static final long UNIT = 100_000_000;

    /** What each has, in tenths of the unit, and with the floor that the last one has. */
    private static final long[] EARNED = {10, 14, 14, 15, 18, 19, 25, 30, 10};

    private static final int FLOORED = 8;

    @Inject
    AsSystem system;

    @Inject
    AsStaff staff;

    @Inject
    BegunLadders begun;

    @Inject
    TierWorld world;

    @Inject
    TestMembers members;

    @Inject
    Ladders ladders;

    @Inject
    LadderPreviews previews;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    @Inject
    Programme programme;

    @Test
    void a_version_with_a_higher_and_a_lower_threshold_says_who_falls_who_rises_and_what_their_rights_cost() {
        String ladder = world.ladder(terms(10, 20, 10_000, 50_000));
        List<MemberNumber> all = population(ladder);

        PreviewView preview = begun.whileInForce(ladder, () -> {
            staff.call(
                    "ann",
                    Roles.MARKETING,
                    () -> ladders.propose(world.version(ladder, 2, terms(15, 18, 12_000, 40_000))));
            return counted(ladder, 2);
        });

        assertThat(preview.rows().stream()
                        .filter(row -> !row.to().code().equals("BASE")
                                || !row.from().code().equals("BASE")))
                .extracting(row -> row.from().code() + " " + row.to().code() + " " + row.members() + " " + row.change())
                .containsExactly(
                        "SILVER BASE 3 -1",
                        "SILVER SILVER 2 0",
                        "SILVER GOLD 2 1",
                        "GOLD GOLD 1 0",
                        "PLATINUM PLATINUM 1 0");
        assertThat(preview.getFalling()).isEqualTo(3);
        assertThat(preview.getRising()).isEqualTo(2);
        assertThat(preview.getStaying()).isEqualTo(preview.run().itemsDone() - 5);
        assertThat(preview.cost().orElseThrow())
                .isEqualTo(-3 * 10_000 + 2 * (12_000 - 10_000) + 2 * (40_000 - 10_000) + (40_000 - 50_000));
        assertThat(all)
                .allSatisfy(member -> assertThat(world.tier(member, ladder)).isEqualTo("BASE"));
    }

    private PreviewView counted(String ladder, int version) {
        var run = system.call(() -> previews.start(ladder, version));
        while (!system.call(() -> runs.view(run)).state().isOver()) {
            worker.work();
        }
        PreviewView preview = system.call(() -> previews.of(ladder, version)).orElseThrow();
        assertThat(preview.run().error()).isEmpty();
        return preview;
    }

    /** @param silver in tenths of the unit, as is gold */
    private static LadderTerms terms(long silver, long gold, long silverCost, long goldCost) {
        return new LadderTerms(
                List.of(
                        TierWorld.step("BASE", 0),
                        TierWorld.step("SILVER", silverCost, points(silver)),
                        TierWorld.step("GOLD", goldCost, points(gold)),
                        TierWorld.step("PLATINUM", 100_000, points(30))),
                new Periods(PeriodKind.CALENDAR, 12),
                90,
                true);
    }

    private static Criterion points(long tenths) {
        return new Criterion(Measure.STATUS_POINTS, tenths * UNIT / 10);
    }

    private List<MemberNumber> population(String ladder) {
        List<MemberNumber> all = members.withPoints(EARNED.length, 0);
        var today = programme.today();
        system.inTransaction(() -> {
            for (int i = 0; i < all.size(); i++) {
                Held held = TierWorld.held("BASE", today, today.plusYears(1));
                world.stand(
                        all.get(i),
                        ladder,
                        i == FLOORED ? held.above(Optional.of(new Floor("SILVER", Optional.empty()))) : held);
            }
            world.earn(IntStream.range(0, all.size())
                    .mapToObj(i -> new Points(all.get(i), today, EARNED[i] * UNIT / 10))
                    .toList());
            return null;
        });
        return all;
    }
}
