/**
 * Lets silence decide where the clock of a dispute, of a claim for missing points, or of a delivery in kind has ended, as a run of kind
 * {@code dispute.silence}: one of them a chunk, so that one that fails keeps no other. It is started when something is overdue; finance
 * starts, cancels and resumes it.
 *
 * <p>When somebody acted before the chunk was worked, or silence has decided already, then the chunk does nothing.
 */
package io.hansa.jobs.dispute;
