package io.hansa.club.closing;

import io.hansa.kernel.Actor;
import io.hansa.runs.RunNumber;
import java.time.Instant;

/**
 * A closing was recomputed from its cut.
 *
 * @param hash of what was recomputed
 * @param same whether it is the closing's
 */
public record ProofView(RunNumber run, String hash, boolean same, Instant provedAt, Actor provedBy) {}
