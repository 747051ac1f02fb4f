package io.hansa.club.earning;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.earning.MemberCondition.NthTime.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which version of which rule runs when, and since when accruals are counted for them. */
class RuleBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final EarningRule ONE = Rules.rule("A", Rules.fixed(1));
    private static final EarningRule FIRST =
            Rules.rule("F", Rules.fixed(1), new MemberCondition.NthTime(Where.AT_PARTNER, 1, false));

    private static final EarningRule EVER =
            Rules.rule("E", Rules.fixed(1), new MemberCondition.NthTime(Where.EVER, 2, true));

    private final RuleBook empty = new RuleBook(1, Map.of());

    private static RuleBook again(RuleBook book) {
        return RuleBook.read(book.id(), book.text(), List.of(ONE, FIRST));
    }

    @Test
    void what_was_written_is_read() {
        RuleBook book = empty.with(ONE).with(FIRST).paused("A", true);

        assertThat(again(book).text()).isEqualTo(book.text()).isEqualTo("#AT_PARTNER 3\nA 1 paused\nF 1");
        assertThat(again(book).on(DAY)).containsExactly(FIRST);
        assertThat(again(book).countingSince(Where.AT_PARTNER)).isEqualTo(3);
        assertThat(book.on(Rules.FROM.minusDays(1))).isEmpty();
    }

    @Test
    void accruals_are_counted_anew_after_a_gap_and_on_where_there_was_none() {
        RuleBook counting = empty.with(FIRST);
        assertThat(counting.countingSince(Where.AT_PARTNER)).isEqualTo(2);
        assertThat(counting.with(ONE).countingSince(Where.AT_PARTNER)).isEqualTo(2);
        assertThat(counting.countingSince(Where.EVER)).isZero();
        assertThat(counting.with(EVER).countingSince(Where.EVER)).isEqualTo(3);

        RuleBook gap = counting.with(EVER).paused("F", true);
        assertThat(gap.countingSince(Where.AT_PARTNER)).isZero();
        assertThat(gap.countingSince(Where.EVER)).isEqualTo(3);
        assertThat(gap.paused("F", false).countingSince(Where.AT_PARTNER)).isEqualTo(5);
    }

    @Test
    void a_later_version_replaces_the_one_before_from_its_first_day_on() {
        EarningTerms terms = ONE.terms();
        var later = new EarningRule(
                "A",
                2,
                new EarningTerms(
                        terms.name(), DAY, terms.until(), 0, List.of(), Rules.fixed(2), terms.bestOf(), Limits.NONE));
        RuleBook book = empty.with(ONE).with(later);

        assertThat(book.on(DAY.minusDays(1))).containsExactly(ONE);
        assertThat(book.on(DAY)).containsExactly(later);
        assertThat(book.find("A", 1)).contains(ONE);
    }
}
