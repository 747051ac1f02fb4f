package io.hansa.web.api.member;

import io.hansa.kernel.MemberNumber;
import io.hansa.perception.survey.Answer;
import io.hansa.perception.survey.AnswerSurvey;
import io.hansa.perception.survey.InvalidAnswer.Fault;
import io.hansa.web.api.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Answers a survey, whole.
 *
 * @param answers in any order
 */
public record SurveyAnswersRequest(
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid OneAnswer> answers) {

    private static final int LONGEST_WORDS = 1_000;

    /**
     * The answer to one question.
     *
     * @param question its number
     * @param value a score, or the number of an option; absent where the question asks for words
     * @param text the words
     */
    public record OneAnswer(
            @NotNull Integer question,
            Integer value,
            @Size(max = LONGEST_WORDS) String text) {

        Answer answer() {
            String words = text == null ? "" : text.strip();
            return new Answer(question, value == null ? OptionalInt.empty() : OptionalInt.of(value), words);
        }
    }

    AnswerSurvey command(MemberNumber member, String survey, String key) {
        return new AnswerSurvey(
                member, survey, answers.stream().map(OneAnswer::answer).toList(), key);
    }

    static Violation violation(Fault fault) {
        if (fault.place() < 0) {
            return new Violation("answers", "unanswered", Map.of("question", fault.question()));
        }
        String answer = "answers[" + fault.place() + "].";
        return switch (fault.reason()) {
            case REQUIRED -> Violation.of(answer + "value", "required");
            case CHOICE -> Violation.of(answer + "value", "choice");
            case UNKNOWN -> Violation.of(answer + "question", "unknown");
            case SIZE -> new Violation(answer + "text", "size", Map.of("min", 0, "max", LONGEST_WORDS));
        };
    }
}
