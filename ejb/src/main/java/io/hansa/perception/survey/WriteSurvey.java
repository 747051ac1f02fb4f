package io.hansa.perception.survey;

/**
 * Writes a survey, or a draft anew.
 *
 * @param code for good
 * @param version that the writer saw; 0: the survey is new
 */
public record WriteSurvey(String code, long version, SurveyTerms terms) {

    public WriteSurvey {
        InvalidSurvey.unless(SurveyTerms.isCode(code), "code");
    }
}
