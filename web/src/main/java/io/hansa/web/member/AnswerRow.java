package io.hansa.web.member;

import io.hansa.kernel.LocalizedText;
import io.hansa.perception.survey.Answer;
import io.hansa.perception.survey.Question;
import io.hansa.perception.survey.QuestionKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What is entered of one answer. */
public class AnswerRow {

    private final int number;
    private final Question question;
    private Integer value;
    private String words;

    AnswerRow(int number, Question question) {
        this.number = number;
        this.question = question;
    }

    Answer toAnswer() {
        return question.kind() == QuestionKind.TEXT
                ? Answer.words(number, Objects.toString(words, ""))
                : Answer.value(number, value);
    }

    public int getNumber() {
        return number;
    }

    public Question getQuestion() {
        return question;
    }

    /** The scores, or the numbers of the options. */
    public List<Integer> getValues() {
        return switch (question.kind()) {
            case SCORE -> IntStream.rangeClosed(0, Question.BEST).boxed().toList();
            case CHOICE ->
                IntStream.rangeClosed(1, question.options().size()).boxed().toList();
            case TEXT -> List.of();
        };
    }

    /** The words of an option by its number. */
    public LocalizedText option(int number) {
        return question.options().get(number - 1);
    }

    public Integer getValue() {
        return value;
    }

    public void setValue(Integer value) {
        this.value = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
