package io.hansa.web.member;

import io.hansa.club.earning.AfterAnswer;
import io.hansa.club.earning.EarningRules;
import io.hansa.perception.survey.AnswerSurvey;
import io.hansa.perception.survey.Answering;
import io.hansa.perception.survey.OpenSurvey;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** One survey: its questions, or the thanks for having answered. The form carries the address's parameters and its own key. */
@Named("memberSurvey")
@RequestScoped
public class SurveyBean {

    @Inject
    Me me;

    @Inject
    Answering answering;

    @Inject
    EarningRules rules;

    @Inject
    Pages pages;

    private String requestKey = "portal:" + UUID.randomUUID();
    private OpenSurvey survey;
    private List<AfterAnswer> promises;
    private List<AnswerRow> rows = List.of();

    @PostConstruct
    void load() {
        survey = pages.found(() -> answering.survey(me.number(), pages.parameter("code")));
        if (survey != null) {
            var questions = survey.terms().questions();
            rows = IntStream.range(0, questions.size())
                    .mapToObj(i -> new AnswerRow(i + 1, questions.get(i)))
                    .toList();
        }
    }

    /** The page's view action. */
    public void check() {
        pages.require(survey);
    }

    public String answer() {
        return pages.act(() -> {
            answering.answer(new AnswerSurvey(
                    me.number(),
                    survey.code(),
                    rows.stream().map(AnswerRow::toAnswer).toList(),
                    requestKey));
            return "/member/survey?code=" + survey.code();
        });
    }

    /** What answering brings. */
    public List<AfterAnswer> getPromises() {
        if (promises == null) {
            promises = rules.promised(survey.code());
        }
        return promises;
    }

    public OpenSurvey getSurvey() {
        return survey;
    }

    public List<AnswerRow> getRows() {
        return rows;
    }

    public String getRequestKey() {
        return requestKey;
    }

    public void setRequestKey(String requestKey) {
        this.requestKey = requestKey;
    }
}
