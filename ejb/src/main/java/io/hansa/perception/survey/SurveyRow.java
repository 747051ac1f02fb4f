package io.hansa.perception.survey;

import io.hansa.kernel.LocalizedText;
import java.time.LocalDate;

/**
 * A survey in a list.
 *
 * @param until first day on which it no longer can be answered
 * @param answers of how many members
 */
public record SurveyRow(
        String code, SurveyState state, LocalizedText title, LocalDate from, LocalDate until, long answers) {}
