/**
 * Closes a settlement period as a run of kind {@code settlement}: parameter {@code month} (ISO year-month), the key of the run
 * the same. Freezes the period, writes the statements of ten partners a chunk, closes the period at the end. Started again, it
 * changes nothing.
 */
package io.hansa.jobs.settlement;
