package io.hansa.perception.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hansa.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A survey says everything in both languages, and asks what can be answered. */
class SurveyTermsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 8);
    private static final LocalizedText TEXT = text("text");
    private static final Question SCORE = new Question(QuestionKind.SCORE, TEXT, List.of());

    private static LocalizedText text(String en) {
        return new LocalizedText("文字", en);
    }

    private static Question choice(int options) {
        return new Question(QuestionKind.CHOICE, TEXT, Collections.nCopies(options, TEXT));
    }

    private static SurveyTerms asking(List<Question> questions) {
        return new SurveyTerms(TEXT, TEXT, FROM, UNTIL, questions);
    }

    @Test
    void its_days_are_from_the_first_to_before_the_last() {
        SurveyTerms terms = asking(List.of(SCORE, choice(2), choice(8)));
        assertThat(terms.holdsOn(FROM.minusDays(1))).isFalse();
        assertThat(terms.holdsOn(FROM)).isTrue();
        assertThat(terms.holdsOn(UNTIL.minusDays(1))).isTrue();
        assertThat(terms.holdsOn(UNTIL)).isFalse();
        assertThat(asking(Collections.nCopies(10, SCORE)).questions()).hasSize(10);
    }

    private record Wrong(String field, int question, Runnable made) {}

    static Stream<Arguments> wrong() {
        List<Question> one = List.of(SCORE);
        return Stream.of(
                        new Wrong("title", 0, () -> new SurveyTerms(text(" "), TEXT, FROM, UNTIL, one)),
                        new Wrong("title", 0, () -> new SurveyTerms(text("t".repeat(121)), TEXT, FROM, UNTIL, one)),
                        new Wrong("title", 0, () -> new SurveyTerms(text("two\nlines"), TEXT, FROM, UNTIL, one)),
                        new Wrong("intro", 0, () -> new SurveyTerms(TEXT, text(""), FROM, UNTIL, one)),
                        new Wrong("intro", 0, () -> new SurveyTerms(TEXT, text("i".repeat(1_001)), FROM, UNTIL, one)),
                        new Wrong("dates", 0, () -> new SurveyTerms(TEXT, TEXT, FROM, FROM, one)),
                        new Wrong("dates", 0, () -> new SurveyTerms(TEXT, TEXT, null, UNTIL, one)),
                        new Wrong("questions", 0, () -> asking(List.of())),
                        new Wrong("questions", 0, () -> asking(Collections.nCopies(11, SCORE))),
                        new Wrong(
                                "text",
                                2,
                                () -> asking(List.of(SCORE, new Question(QuestionKind.TEXT, text(""), List.of())))),
                        new Wrong("options", 1, () -> asking(List.of(choice(1)))),
                        new Wrong("options", 2, () -> asking(List.of(SCORE, choice(9)))),
                        new Wrong(
                                "options",
                                1,
                                () -> asking(List.of(new Question(QuestionKind.SCORE, TEXT, List.of(TEXT, TEXT))))),
                        new Wrong(
                                "options",
                                1,
                                () -> asking(List.of(new Question(
                                        QuestionKind.CHOICE, TEXT, List.of(TEXT, text("o".repeat(101))))))),
                        new Wrong("code", 0, () -> new WriteSurvey("lower", 0, asking(one))))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_cannot_be_right_says_where(Wrong wrong) {
        InvalidSurvey refusal =
                catchThrowableOfType(InvalidSurvey.class, () -> wrong.made().run());
        assertThat(refusal.args()).containsEntry("field", wrong.field()).containsEntry("question", wrong.question());
        assertThat(refusal.code()).isEqualTo("invalid-survey-" + wrong.field());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "SERVICE-26_1", "0", "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"})
    void a_code_is_short_and_plain(String code) {
        assertThat(SurveyTerms.isCode(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-A", "a", "A B", "服务", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456"})
    void nothing_else_is_one(String code) {
        assertThat(SurveyTerms.isCode(code)).isFalse();
    }
}
