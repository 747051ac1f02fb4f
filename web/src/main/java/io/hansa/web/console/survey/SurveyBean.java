package io.hansa.web.console.survey;

import io.hansa.club.segment.SegmentView;
import io.hansa.club.segment.Segments;
import io.hansa.kernel.Programme;
import io.hansa.perception.survey.QuestionResult;
import io.hansa.perception.survey.SurveyState;
import io.hansa.perception.survey.SurveyView;
import io.hansa.perception.survey.Surveys;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** One survey: what it asks, what came, and whether it is open. */
@Named("consoleSurvey")
@ViewScoped
public class SurveyBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Surveys surveys;

    @Inject
    Segments segments;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private String code;
    private String segment;
    private transient SurveyView view;
    private transient List<SegmentView> all;
    private transient List<QuestionResult> results;

    public void load() {
        pages.require(getView());
    }

    public String open() {
        return pages.act(() -> {
            SurveyView opened = surveys.open(code);
            pages.say("survey", "opened", Formats.text(opened.terms().title()));
            return address();
        });
    }

    public String close() {
        return pages.act(() -> {
            SurveyView closed = surveys.close(code);
            pages.say("survey", "closed", Formats.text(closed.terms().title()));
            return address();
        });
    }

    /** Shows how many would be invited before they are. */
    public String choose() {
        return null;
    }

    /** Tells the members of the chosen segment, in the background. */
    public String invite() {
        return pages.act(() -> "/console/runs/run?number=" + surveys.invite(code, segment));
    }

    /** Whether anybody can be invited: it is open today, and there are segments. */
    public boolean isInviting() {
        return getView() != null
                && view.state() == SurveyState.OPEN
                && view.terms().holdsOn(programme.today())
                && !getSegments().isEmpty();
    }

    public List<SegmentView> getSegments() {
        if (all == null) {
            all = segments.list();
        }
        return all;
    }

    /** Null while none is chosen. */
    public SegmentView getChosen() {
        return getSegments().stream()
                .filter(each -> each.code().equals(segment))
                .findFirst()
                .orElse(null);
    }

    private String address() {
        return "/console/surveys/survey?code=" + code;
    }

    /** Null when there is none. */
    public SurveyView getView() {
        if (view == null && code != null) {
            view = pages.found(() -> surveys.survey(code));
        }
        return view;
    }

    /** In the order of the questions. */
    public List<QuestionResult> getResults() {
        if (results == null) {
            results = surveys.results(code);
        }
        return results;
    }

    public String getSegment() {
        return segment;
    }

    public void setSegment(String segment) {
        this.segment = segment;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
