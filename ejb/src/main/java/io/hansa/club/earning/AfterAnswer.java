package io.hansa.club.earning;

import io.hansa.kernel.LocalizedText;
import java.util.Optional;

/**
 * What a rule promises to everybody who answers a survey.
 *
 * @param rule its name
 * @param days for what happens within so many days after the answer
 */
public record AfterAnswer(LocalizedText rule, int days) {

    /** Empty where the rule does not ask for this survey, or asks anything else of the member. */
    static Optional<AfterAnswer> of(EarningRule rule, String survey) {
        var asked = rule.terms().conditions().stream()
                .filter(MemberCondition.class::isInstance)
                .toList();
        boolean all = asked.stream()
                .allMatch(condition -> condition instanceof MemberCondition.AfterSurvey after
                        && after.survey().map(survey::equals).orElse(true));
        return !all
                ? Optional.empty()
                : asked.stream()
                        .map(condition -> ((MemberCondition.AfterSurvey) condition).days())
                        .reduce(Math::min)
                        .map(days -> new AfterAnswer(rule.terms().name(), days));
    }
}
