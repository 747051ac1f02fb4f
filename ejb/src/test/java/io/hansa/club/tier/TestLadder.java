package io.hansa.club.tier;

import io.hansa.club.ladder.Criterion;
import io.hansa.club.ladder.Had;
import io.hansa.club.ladder.LadderBook;
import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.ladder.LadderVersionView;
import io.hansa.club.ladder.Measure;
import io.hansa.club.ladder.PeriodKind;
import io.hansa.club.ladder.Periods;
import io.hansa.club.ladder.Step;
import io.hansa.club.ladder.Way;
import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A ladder of BASE 0, SILVER 100, GOLD 400, PLATINUM 1000 status points, and a member who earns them by day. */
final class TestLadder {

    static final List<String> CODES = List.of("BASE", "SILVER", "GOLD", "PLATINUM");
    static final long[] THRESHOLDS = {0, 100, 400, 1_000};

    private TestLadder() {}

    static LadderBook book(LadderVersionView... versions) {
        return new LadderBook(Arrays.asList(versions));
    }

    static LadderVersionView version(
            int number, String begins, PeriodKind kind, int months, int grace, boolean soft, long... thresholds) {
        long[] each = thresholds.length == 0 ? THRESHOLDS : thresholds;
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < each.length; i++) {
            List<Way> ways =
                    i == 0 ? List.of() : List.of(new Way(List.of(new Criterion(Measure.STATUS_POINTS, each[i]))));
            steps.add(new Step(CODES.get(i), new LocalizedText(CODES.get(i), CODES.get(i)), ways, 0));
        }
        return new LadderVersionView(
                "MAIN",
                new LocalizedText("等级", "Tiers"),
                number,
                LocalDate.parse(begins),
                new LadderTerms(steps, new Periods(kind, months), grace, soft),
                Actor.system("test"),
                Instant.EPOCH,
                Optional.empty());
    }

    /** What a member earned by business date; what is not known yet is not in it. */
    static final class Earned implements Facts {

        private final NavigableMap<LocalDate, Long> days = new TreeMap<>();

        Earned with(String day, long points) {
            return with(LocalDate.parse(day), points);
        }

        Earned with(LocalDate day, long points) {
            days.merge(day, points, Long::sum);
            return this;
        }

        @Override
        public Had in(Period period) {
            Map<LocalDate, Long> within = days.subMap(period.from(), true, period.until(), false);
            return new Had(within.values().stream().mapToLong(Long::longValue).sum(), 0, 0, 0, 0);
        }
    }
}
