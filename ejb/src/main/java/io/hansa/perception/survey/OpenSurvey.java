package io.hansa.perception.survey;

import java.time.Instant;
import java.util.Optional;

/**
 * A survey as it is shown to a member.
 *
 * @param answeredAt when the member answered it
 */
public record OpenSurvey(String code, SurveyTerms terms, Optional<Instant> answeredAt) {}
