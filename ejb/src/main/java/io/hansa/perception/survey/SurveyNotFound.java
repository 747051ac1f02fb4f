package io.hansa.perception.survey;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such survey, or none that the caller may see. */
public class SurveyNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public SurveyNotFound(String survey) {
        super("survey-not-found", Map.of("survey", survey));
    }
}
