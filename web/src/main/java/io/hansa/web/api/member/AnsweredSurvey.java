package io.hansa.web.api.member;

import io.hansa.perception.survey.Answered;
import java.time.Instant;

/** That the member answered a survey. */
public record AnsweredSurvey(String survey, Instant answeredAt) {

    static AnsweredSurvey of(Answered answered) {
        return new AnsweredSurvey(answered.survey(), answered.at());
    }
}
