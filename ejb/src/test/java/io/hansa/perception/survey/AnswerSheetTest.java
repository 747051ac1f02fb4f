package io.hansa.perception.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hansa.kernel.LocalizedText;
import io.hansa.perception.survey.InvalidAnswer.Fault;
import io.hansa.perception.survey.InvalidAnswer.Reason;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A survey is answered whole, each question as it asks. */
class AnswerSheetTest {

    private static final LocalizedText TEXT = new LocalizedText("如何？", "How?");
    private static final Question SCORE = new Question(QuestionKind.SCORE, TEXT, List.of());
    private static final Question CHOICE = new Question(QuestionKind.CHOICE, TEXT, List.of(TEXT, TEXT, TEXT));
    private static final Question WORDS = new Question(QuestionKind.TEXT, TEXT, List.of());
    private static final List<Question> ALL = List.of(SCORE, CHOICE, WORDS);

    @Test
    void what_is_said_comes_in_the_order_of_the_questions_and_empty_words_are_left_out() {
        assertThat(AnswerSheet.check(ALL, List.of(Answer.value(2, 3), Answer.words(3, " fine "), Answer.value(1, 0))))
                .containsExactly(Answer.value(1, 0), Answer.value(2, 3), Answer.words(3, "fine"));
        assertThat(AnswerSheet.check(ALL, List.of(Answer.value(1, 10), Answer.value(2, 1), Answer.words(3, "  "))))
                .containsExactly(Answer.value(1, 10), Answer.value(2, 1));
        assertThat(AnswerSheet.check(ALL, List.of(Answer.value(1, 10), Answer.value(2, 1))))
                .hasSize(2);
    }

    static Stream<Arguments> wrong() {
        Answer score = Answer.value(1, 9);
        Answer choice = Answer.value(2, 2);
        return Stream.of(
                Arguments.of(List.of(), List.of(missing(1), missing(2))),
                Arguments.of(List.of(choice), List.of(missing(1))),
                Arguments.of(List.of(Answer.value(1, 11), choice), List.of(new Fault(1, 0, Reason.CHOICE))),
                Arguments.of(List.of(Answer.value(1, -1), choice), List.of(new Fault(1, 0, Reason.CHOICE))),
                Arguments.of(List.of(score, Answer.value(2, 0)), List.of(new Fault(2, 1, Reason.CHOICE))),
                Arguments.of(List.of(score, Answer.value(2, 4)), List.of(new Fault(2, 1, Reason.CHOICE))),
                Arguments.of(List.of(score, Answer.words(2, "the second")), List.of(new Fault(2, 1, Reason.CHOICE))),
                Arguments.of(List.of(score, Answer.words(2, "")), List.of(new Fault(2, 1, Reason.REQUIRED))),
                Arguments.of(
                        List.of(score, new Answer(2, OptionalInt.of(1), "and words")),
                        List.of(new Fault(2, 1, Reason.CHOICE))),
                Arguments.of(List.of(score, choice, Answer.value(3, 1)), List.of(new Fault(3, 2, Reason.CHOICE))),
                Arguments.of(
                        List.of(score, choice, Answer.words(3, "x".repeat(1_001))),
                        List.of(new Fault(3, 2, Reason.SIZE))),
                Arguments.of(List.of(score, choice, Answer.value(4, 1)), List.of(new Fault(4, 2, Reason.UNKNOWN))),
                Arguments.of(List.of(Answer.value(0, 1), score, choice), List.of(new Fault(0, 0, Reason.UNKNOWN))),
                Arguments.of(List.of(score, choice, score), List.of(new Fault(1, 2, Reason.UNKNOWN))),
                Arguments.of(
                        List.of(Answer.value(1, 99), Answer.words(3, "fine")),
                        List.of(new Fault(1, 0, Reason.CHOICE), missing(2))));
    }

    private static Fault missing(int question) {
        return new Fault(question, -1, Reason.REQUIRED);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void all_that_is_wrong_is_said_at_once(List<Answer> answers, List<Fault> faults) {
        InvalidAnswer refusal = catchThrowableOfType(InvalidAnswer.class, () -> AnswerSheet.check(ALL, answers));
        assertThat(refusal.faults()).isEqualTo(faults);
        assertThat(refusal.args()).containsEntry("question", faults.get(0).question());
    }

    @Test
    void something_has_to_be_said_also_where_all_questions_ask_for_words() {
        InvalidAnswer refusal = catchThrowableOfType(
                InvalidAnswer.class, () -> AnswerSheet.check(List.of(WORDS), List.of(Answer.words(1, " "))));
        assertThat(refusal.faults()).containsExactly(missing(1));
        assertThat(AnswerSheet.check(List.of(WORDS), List.of(Answer.words(1, "x".repeat(1_000)))))
                .hasSize(1);
    }
}
