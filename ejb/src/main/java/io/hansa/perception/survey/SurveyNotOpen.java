package io.hansa.perception.survey;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The survey is not open today: it is closed, or its days are over or still to come. */
public class SurveyNotOpen extends Conflict {

    private static final long serialVersionUID = 1L;

    public SurveyNotOpen(String survey) {
        super("survey-not-open", Map.of("survey", survey));
    }
}
