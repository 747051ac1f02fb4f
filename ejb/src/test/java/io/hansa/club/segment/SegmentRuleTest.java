package io.hansa.club.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule can say, and that it is read as it was written. */
class SegmentRuleTest {

    @Test
    void is_read_as_it_was_written() {
        var rule = SegmentRule.of(
                Condition.figure(Trait.EARNED, Comparison.AT_LEAST, 1_000, 90),
                Condition.choice(Trait.TIER, Comparison.ONE_OF, 0, "PLATINUM", "GOLD"),
                Condition.choice(Trait.PARTNER, Comparison.NONE_OF, 30, "AIR-1"));

        assertThat(rule)
                .hasToString("EARNED AT_LEAST 1000 IN 90; TIER ONE_OF GOLD,PLATINUM; PARTNER NONE_OF AIR-1 IN 30");
        assertThat(SegmentRule.parse(rule.toString())).isEqualTo(rule);
    }

    @Test
    void every_trait_can_be_said_at_its_extremes_and_compiled() {
        Arrays.stream(Trait.values()).forEach(trait -> {
            int days = trait.hasWindow() ? Condition.LONGEST_WINDOW : 0;
            var condition = trait.isFigure()
                    ? Condition.figure(trait, Comparison.AT_MOST, Condition.LARGEST, days)
                    : Condition.choice(trait, Comparison.NONE_OF, days, possible(trait));
            assertThat(SegmentRule.parse(condition.toString()).conditions()).containsExactly(condition);
        });
    }

    private static String possible(Trait trait) {
        return switch (trait) {
            case LANGUAGE -> "ZH";
            case REGION -> "CN-BJ";
            case ACTS -> "ORDER";
            case HOUSEHOLD -> "HEAD";
            default -> "SMS";
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EARNED ONE_OF GOLD IN 90|comparison",
                "TIER AT_LEAST GOLD|comparison",
                "EARNED AT_LEAST 1000|days",
                "EARNED AT_LEAST 1000 IN 1097|days",
                "BALANCE AT_LEAST 1 IN 3|days",
                "BALANCE AT_LEAST 1000000000001|figure",
                "REGION ONE_OF beijing|choices",
                "LANGUAGE ONE_OF FR|choices",
                "TIER ONE_OF ,|choices",
                "BALANCE AT_LEAST -1|figure",
                "NOTHING AT_LEAST 1|rule",
                "BALANCE|rule",
                "BALANCE AT_LEAST 1' OR '1'='1|rule",
            })
    void what_cannot_be_is_refused_with_its_field(String text, String field) {
        assertThatThrownBy(() -> SegmentRule.parse(text))
                .isInstanceOfSatisfying(
                        InvalidSegment.class,
                        refusal -> assertThat(refusal.args()).containsEntry("field", field));
    }

    @Test
    void has_one_to_ten_conditions() {
        var one = Condition.figure(Trait.BALANCE, Comparison.AT_LEAST, 1, 0);
        assertThat(new SegmentRule(Collections.nCopies(10, one)).conditions()).hasSize(10);
        assertThatThrownBy(() -> new SegmentRule(Collections.nCopies(11, one))).isInstanceOf(InvalidSegment.class);
        assertThatThrownBy(() -> new SegmentRule(List.of())).isInstanceOf(InvalidSegment.class);
    }

    @Test
    void codes_are_read_with_whatever_stands_between_them() {
        assertThat(Condition.codes(" GOLD，SILVER、 BASE,\nGOLD ")).containsExactly("BASE", "GOLD", "SILVER");
        assertThat(Condition.codes(null)).isEmpty();
    }

    @Test
    void a_run_that_was_started_earlier_looks_no_more_when_a_later_one_has_begun() {
        var segment = new Segment("VIP");
        Instant early = Instant.parse("2026-03-01T00:00:00Z");

        assertThat(segment.letsLook(early)).isTrue();
        assertThat(segment.letsLook(early)).isTrue();
        assertThat(segment.letsLook(early.plusSeconds(60))).isTrue();
        assertThat(segment.letsLook(early)).isFalse();
        assertThat(IntStream.range(0, 2).allMatch(i -> segment.letsLook(early.plusSeconds(60))))
                .isTrue();
    }
}
