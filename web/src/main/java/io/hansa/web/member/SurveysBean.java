package io.hansa.web.member;

import io.hansa.kernel.Slice;
import io.hansa.perception.survey.Answering;
import io.hansa.perception.survey.OpenSurvey;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The surveys that are open today. */
@Named("memberSurveys")
@RequestScoped
public class SurveysBean {

    private static final int SURVEYS = 24;

    @Inject
    Me me;

    @Inject
    Answering answering;

    @Inject
    Pages pages;

    private Slice<OpenSurvey> rows;

    public Slice<OpenSurvey> getRows() {
        if (rows == null) {
            rows = answering.open(me.number(), pages.after(), SURVEYS);
        }
        return rows;
    }
}
