package io.hansa.perception.survey;

import io.hansa.kernel.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A question of a survey, by its number. Options are lines. */
@Entity
@Table(name = "perception_question")
@IdClass(SurveyQuestion.Key.class)
class SurveyQuestion {

    private static final String SEPARATOR = "\n";

    @Id
    private String survey;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "text_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private LocalizedText text;

    @Column(name = "options_zh")
    private String optionsZh;

    @Column(name = "options_en")
    private String optionsEn;

    protected SurveyQuestion() {}

    SurveyQuestion(String survey, int number, Question question) {
        this.survey = survey;
        this.number = number;
        say(question);
    }

    final void say(Question question) {
        kind = question.kind();
        text = question.text();
        optionsZh = lines(question, LocalizedText::zh);
        optionsEn = lines(question, LocalizedText::en);
    }

    private static String lines(Question question, Function<LocalizedText, String> language) {
        return question.options().stream().map(language).collect(Collectors.joining(SEPARATOR));
    }

    String survey() {
        return survey;
    }

    Question question() {
        List<LocalizedText> options = new ArrayList<>();
        if (!optionsZh.isEmpty()) {
            String[] zh = optionsZh.split(SEPARATOR);
            String[] en = optionsEn.split(SEPARATOR);
            for (int i = 0; i < zh.length; i++) {
                options.add(new LocalizedText(zh[i], en[i]));
            }
        }
        return new Question(kind, text, options);
    }

    /** What names a question. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String survey;
        int number;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && survey.equals(that.survey) && number == that.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(survey, number);
        }
    }
}
