package io.hansa.web.api.member;

import io.hansa.perception.survey.OpenSurvey;
import io.hansa.perception.survey.Question;
import io.hansa.perception.survey.QuestionKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A survey as it is shown to the member.
 *
 * @param through last day on which it can be answered
 * @param answeredAt when the member did; absent when it has not yet
 */
public record SurveyItem(
        String survey,
        String title,
        String intro,
        LocalDate through,
        List<AskedQuestion> questions,
        Optional<Instant> answeredAt) {

    /**
     * One question.
     *
     * @param question its number, from 1
     * @param options in their order, numbered from 1; empty unless one of them is to be chosen
     */
    public record AskedQuestion(int question, QuestionKind kind, String text, List<String> options) {}

    static SurveyItem of(OpenSurvey survey, Locale language) {
        List<Question> questions = survey.terms().questions();
        return new SurveyItem(
                survey.code(),
                survey.terms().title().in(language),
                survey.terms().intro().in(language),
                survey.terms().until().minusDays(1),
                IntStream.range(0, questions.size())
                        .mapToObj(i -> asked(i + 1, questions.get(i), language))
                        .toList(),
                survey.answeredAt());
    }

    private static AskedQuestion asked(int number, Question question, Locale language) {
        return new AskedQuestion(
                number,
                question.kind(),
                question.text().in(language),
                question.options().stream().map(option -> option.in(language)).toList());
    }
}
