package io.hansa.web.console.survey;

import io.hansa.kernel.Slice;
import io.hansa.perception.survey.SurveyRow;
import io.hansa.perception.survey.Surveys;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All surveys, a page at a time. */
@Named("consoleSurveys")
@RequestScoped
public class SurveysBean {

    private static final int PAGE = 50;

    @Inject
    Surveys surveys;

    @Inject
    Pages pages;

    private Slice<SurveyRow> rows;

    public Slice<SurveyRow> getRows() {
        if (rows == null) {
            rows = surveys.list(pages.after(), PAGE);
        }
        return rows;
    }
}
