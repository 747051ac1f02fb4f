package io.hansa.perception.survey;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * A survey as staff see it.
 *
 * @param answers of how many members
 */
public record SurveyView(
        String code,
        SurveyState state,
        SurveyTerms terms,
        long version,
        Actor writtenBy,
        Optional<Instant> openedAt,
        Optional<Instant> closedAt,
        long answers) {}
