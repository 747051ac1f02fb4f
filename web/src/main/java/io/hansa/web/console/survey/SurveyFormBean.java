package io.hansa.web.console.survey;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.Programme;
import io.hansa.perception.survey.InvalidSurvey;
import io.hansa.perception.survey.SurveyNotDraft;
import io.hansa.perception.survey.SurveyState;
import io.hansa.perception.survey.SurveyView;
import io.hansa.perception.survey.Surveys;
import io.hansa.perception.survey.WriteSurvey;
import io.hansa.web.faces.Pages;
import io.hansa.web.faces.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;

/** Writes a survey, or a draft anew. */
@Named("consoleSurveyForm")
@ViewScoped
public class SurveyFormBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 14;

    /** Which input says what is wrong with a field that has one in each language. */
    private static final Map<String, String> INPUTS = Map.of(
            "title",
            "titleZh",
            "intro",
            "introZh",
            "dates",
            "from",
            "questions",
            "adding",
            "text",
            "textZh",
            "options",
            "optionsZh");

    @Inject
    Surveys surveys;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    @Inject
    Refusals refusals;

    private final SurveyForm form = new SurveyForm();
    private String survey;
    private long version;

    /** A draft that the address names begins as it is. */
    public void load() {
        if (survey == null) {
            form.setFrom(programme.today());
            form.setThrough(programme.today().plusDays(USUAL_DAYS));
            return;
        }
        SurveyView present = pages.required(() -> surveys.survey(survey));
        if (present != null) {
            form.setCode(present.code());
            form.fill(present.terms());
            version = present.version();
            if (present.state() != SurveyState.DRAFT) {
                refusals.show(new SurveyNotDraft(survey));
            }
        }
    }

    public String save() {
        try {
            SurveyView written = surveys.write(new WriteSurvey(form.getCode(), version, form.terms()));
            pages.say("survey", "written");
            return "/console/surveys/survey?code=" + written.code() + "&faces-redirect=true";
        } catch (InvalidSurvey wrong) {
            return refusals.show(wrong, input(wrong.args()));
        } catch (DomainException refusal) {
            return refusals.show(refusal);
        }
    }

    private static String input(Map<String, Object> args) {
        String field = args.get("field").toString();
        int question = (int) args.get("question");
        String input = INPUTS.getOrDefault(field, field);
        return question > 0 ? "writing:question:" + (question - 1) + ":" + input : "writing:" + input;
    }

    public boolean isFresh() {
        return survey == null;
    }

    public SurveyForm getForm() {
        return form;
    }

    public String getSurvey() {
        return survey;
    }

    public void setSurvey(String survey) {
        this.survey = survey;
    }
}
