package io.hansa.perception.survey;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody else changed the survey since the caller read it. */
public class SurveyChanged extends Conflict {

    private static final long serialVersionUID = 1L;

    public SurveyChanged(String survey) {
        super("survey-changed", Map.of("survey", survey));
    }
}
