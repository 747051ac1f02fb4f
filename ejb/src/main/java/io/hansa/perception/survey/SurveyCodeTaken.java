package io.hansa.perception.survey;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Another survey is called so. */
public class SurveyCodeTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public SurveyCodeTaken(String survey) {
        super("survey-code-taken", Map.of("survey", survey));
    }
}
