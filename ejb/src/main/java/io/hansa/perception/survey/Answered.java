package io.hansa.perception.survey;

import java.time.Instant;

/**
 * That a survey was answered.
 *
 * @param replayed whether it was before, by the same request
 */
public record Answered(String survey, Instant at, boolean replayed) {}
