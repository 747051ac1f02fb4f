package io.hansa.perception.survey;

import io.hansa.kernel.MemberNumber;
import java.util.List;

/**
 * Answers a survey.
 *
 * @param answers in any order
 */
public record AnswerSurvey(MemberNumber member, String survey, List<Answer> answers, String idempotencyKey) {

    public AnswerSurvey {
        answers = List.copyOf(answers);
    }
}
