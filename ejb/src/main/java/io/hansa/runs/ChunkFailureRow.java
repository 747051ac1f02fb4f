package io.hansa.runs;

import java.time.Instant;

/** A chunk that failed, how often, and why the last time. */
public record ChunkFailureRow(int chunk, String payload, int attempts, String error, Instant failedAt) {}
