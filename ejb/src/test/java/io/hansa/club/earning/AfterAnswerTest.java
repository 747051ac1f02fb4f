package io.hansa.club.earning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is promised to who answers, only where nothing else is asked of the member. */
class AfterAnswerTest {

    private static final Condition ASKED = new MemberCondition.AfterSurvey(Optional.of("SERVICE"), 7);
    private static final Condition ANY = new MemberCondition.AfterSurvey(Optional.empty(), 3);
    private static final Condition THERE = new MessageCondition.AtPartner(Set.of("AIR"));
    private static final Condition GOLD = new MemberCondition.TierAtLeast("GOLD");

    private static Optional<Integer> days(Condition... conditions) {
        return AfterAnswer.of(Rules.rule("R", Rules.fixed(1), conditions), "SERVICE")
                .map(AfterAnswer::days);
    }

    @Test
    void a_rule_that_asks_for_the_survey_or_any_promises() {
        assertThat(days(ASKED)).contains(7);
        assertThat(days(ANY, THERE)).contains(3);
        assertThat(days(ASKED, ANY)).contains(3);
    }

    @Test
    void no_other_rule_does() {
        assertThat(days()).isEmpty();
        assertThat(days(THERE)).isEmpty();
        assertThat(days(ASKED, GOLD))
                .as("who is not told would be disappointed")
                .isEmpty();
        assertThat(days(new MemberCondition.AfterSurvey(Optional.of("LOUNGE"), 7)))
                .isEmpty();
    }
}
