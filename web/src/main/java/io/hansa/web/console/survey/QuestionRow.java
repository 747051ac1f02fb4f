package io.hansa.web.console.survey;

import io.hansa.kernel.LocalizedText;
import io.hansa.perception.survey.Question;
import io.hansa.perception.survey.QuestionKind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is entered of one question; options are lines, in both languages as many. */
public class QuestionRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final QuestionKind kind;
    private String textZh;
    private String textEn;
    private String optionsZh;
    private String optionsEn;

    QuestionRow(QuestionKind kind) {
        this.kind = kind;
    }

    static QuestionRow of(Question question) {
        var row = new QuestionRow(question.kind());
        row.textZh = question.text().zh();
        row.textEn = question.text().en();
        row.optionsZh = joined(question, LocalizedText::zh);
        row.optionsEn = joined(question, LocalizedText::en);
        return row;
    }

    private static String joined(Question question, Function<LocalizedText, String> language) {
        return question.options().stream().map(language).collect(Collectors.joining("\n"));
    }

    Question toQuestion() {
        return new Question(
                kind,
                new LocalizedText(text(textZh), text(textEn)),
                kind == QuestionKind.CHOICE ? options() : List.of());
    }

    /** What has no words in the other language has empty ones, and is refused as that. */
    private List<LocalizedText> options() {
        List<String> zh = lines(optionsZh);
        List<String> en = lines(optionsEn);
        List<LocalizedText> options = new ArrayList<>();
        for (int i = 0; i < Math.max(zh.size(), en.size()); i++) {
            options.add(new LocalizedText(i < zh.size() ? zh.get(i) : "", i < en.size() ? en.get(i) : ""));
        }
        return options;
    }

    private static List<String> lines(String typed) {
        return Objects.toString(typed, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static String text(String typed) {
        return Objects.toString(typed, "").strip();
    }

    public QuestionKind getKind() {
        return kind;
    }

    public String getTextZh() {
        return textZh;
    }

    public void setTextZh(String textZh) {
        this.textZh = textZh;
    }

    public String getTextEn() {
        return textEn;
    }

    public void setTextEn(String textEn) {
        this.textEn = textEn;
    }

    public String getOptionsZh() {
        return optionsZh;
    }

    public void setOptionsZh(String optionsZh) {
        this.optionsZh = optionsZh;
    }

    public String getOptionsEn() {
        return optionsEn;
    }

    public void setOptionsEn(String optionsEn) {
        this.optionsEn = optionsEn;
    }
}
