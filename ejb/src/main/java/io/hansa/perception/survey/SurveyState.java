package io.hansa.perception.survey;

/** Where a survey is in its life: {@code DRAFT → OPEN → CLOSED}. */
public enum SurveyState {
    DRAFT,
    OPEN,
    CLOSED
}
