/**
 * Closes a settlement period as a run of kind {@code settlement}: parameter {@code month} (ISO year-month), the key of the run
 * the same. Freezes the period, posts fees and
 * writes the statements of some ten partners a chunk, nets and closes the period at the end. Started again, it
 * changes nothing. Finance starts, cancels and resumes it.
 *
 * <p>When a partner is registered while the run is at work, then nobody is left out for it: a chunk is a range of codes, and
 * who came behind the last range is settled before the period is closed.
 */
package io.hansa.jobs.settlement;
