package io.hansa.web.console.survey;

import io.hansa.kernel.LocalizedText;
import io.hansa.perception.survey.QuestionKind;
import io.hansa.perception.survey.SurveyTerms;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is entered of a survey. */
public class SurveyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String titleZh;
    private String titleEn;
    private String introZh;
    private String introEn;
    private LocalDate from;
    private LocalDate through;
    private final ArrayList<QuestionRow> questions = new ArrayList<>();
    private QuestionKind adding = QuestionKind.SCORE;

    void fill(SurveyTerms terms) {
        titleZh = terms.title().zh();
        titleEn = terms.title().en();
        introZh = terms.intro().zh();
        introEn = terms.intro().en();
        from = terms.from();
        through = terms.until().minusDays(1);
        questions.clear();
        terms.questions().stream().map(QuestionRow::of).forEach(questions::add);
    }

    /** @throws io.hansa.perception.survey.InvalidSurvey when it cannot be so */
    SurveyTerms terms() {
        return new SurveyTerms(
                new LocalizedText(QuestionRow.text(titleZh), QuestionRow.text(titleEn)),
                new LocalizedText(QuestionRow.text(introZh), QuestionRow.text(introEn)),
                from,
                through == null ? null : through.plusDays(1),
                questions.stream().map(QuestionRow::toQuestion).toList());
    }

    public void addQuestion() {
        if (questions.size() < SurveyTerms.MOST_QUESTIONS) {
            questions.add(new QuestionRow(adding));
        }
    }

    public void removeQuestion(QuestionRow row) {
        questions.remove(row);
    }

    public List<QuestionRow> getQuestions() {
        return questions;
    }

    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }

    public QuestionKind getAdding() {
        return adding;
    }

    public void setAdding(QuestionKind adding) {
        this.adding = adding;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getIntroZh() {
        return introZh;
    }

    public void setIntroZh(String introZh) {
        this.introZh = introZh;
    }

    public String getIntroEn() {
        return introEn;
    }

    public void setIntroEn(String introEn) {
        this.introEn = introEn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getThrough() {
        return through;
    }

    public void setThrough(LocalDate through) {
        this.through = through;
    }
}
