package io.hansa.perception.survey;

import io.hansa.kernel.Invalid;
import java.util.Map;

/**
 * The survey cannot be right; {@code field} says where: {@code code}, {@code title}, {@code intro}, {@code dates}, {@code questions}, or of
 * the {@code question} with a number, from 1, {@code text} or {@code options}.
 */
public class InvalidSurvey extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidSurvey(String field) {
        this(field, 0);
    }

    InvalidSurvey(String field, int question) {
        super("invalid-survey-" + field, Map.of("field", field, "question", question));
    }

    static void unless(boolean right, String field) {
        unless(right, field, 0);
    }

    static void unless(boolean right, String field, int question) {
        if (!right) {
            throw new InvalidSurvey(field, question);
        }
    }
}
