package io.hansa.club.household;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.pool.CapPeriod;
import io.hansa.club.pool.PoolTerms;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On what terms a person draws. */
class DrawRulesTest {

    private static final PoolTerms HOUSEHOLD =
            new PoolTerms(3, 10, Optional.of(300L), CapPeriod.MONTH, Optional.of(100L));
    private static final PoolTerms OWN = new PoolTerms(1, 0, Optional.of(50L), CapPeriod.YEAR, Optional.empty());

    @Test
    void a_persons_own_terms_come_before_the_households() {
        assertThat(DrawRules.cap(person(Optional.of(OWN), false, false, MinorsDraw.APPROVED)))
                .contains(50L);
        assertThat(DrawRules.cap(person(Optional.empty(), false, false, MinorsDraw.APPROVED)))
                .contains(300L);
        assertThat(DrawRules.approvalAbove(person(Optional.of(OWN), false, false, MinorsDraw.APPROVED)))
                .isEmpty();
        assertThat(DrawRules.approvalAbove(person(Optional.empty(), false, false, MinorsDraw.APPROVED)))
                .contains(100L);
    }

    @Test
    void the_head_asks_nobody_and_keeps_to_the_cap() {
        var head = person(Optional.empty(), true, false, MinorsDraw.APPROVED);

        assertThat(DrawRules.approvalAbove(head)).isEmpty();
        assertThat(DrawRules.cap(head)).contains(300L);
    }

    @Test
    void a_minor_asks_for_each_draw_and_by_policy_draws_nothing_before_the_head_has_set_terms() {
        assertThat(DrawRules.approvalAbove(person(Optional.of(OWN), false, true, MinorsDraw.APPROVED)))
                .contains(0L);
        assertThat(DrawRules.cap(person(Optional.empty(), false, true, MinorsDraw.APPROVED)))
                .contains(300L);
        assertThat(DrawRules.cap(person(Optional.empty(), false, true, MinorsDraw.WHEN_SET)))
                .contains(0L);
        assertThat(DrawRules.cap(person(Optional.of(OWN), false, true, MinorsDraw.WHEN_SET)))
                .contains(50L);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-05-06, 2028-05-05, true",
        "2010-05-06, 2028-05-06, false",
        "2008-02-29, 2026-02-27, true",
        "2008-02-29, 2026-02-28, false"
    })
    void of_age_is_who_has_completed_the_years(LocalDate birthday, LocalDate today, boolean minor) {
        assertThat(Minors.isMinor(birthday, today, 18)).isEqualTo(minor);
    }

    private static DrawRules.Case person(Optional<PoolTerms> own, boolean head, boolean minor, MinorsDraw policy) {
        return new DrawRules.Case(HOUSEHOLD, own, head, minor, policy);
    }
}
