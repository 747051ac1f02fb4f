/**
 * Scores service providers once a day, and restricts those whose score is too low, as a run: some providers a chunk. Started by
 * {@link io.hansa.club.subscription.ConductDays}.
 *
 * <p>When a provider was scored on a day, then scoring it again, after a crash or by another run, changes nothing.
 */
package io.hansa.jobs.conduct;
