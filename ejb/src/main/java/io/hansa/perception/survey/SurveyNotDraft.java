package io.hansa.perception.survey;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The survey was opened before: what it says and asks stays. */
public class SurveyNotDraft extends Conflict {

    private static final long serialVersionUID = 1L;

    public SurveyNotDraft(String survey) {
        super("survey-not-draft", Map.of("survey", survey));
    }
}
