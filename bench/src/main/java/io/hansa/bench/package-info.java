/**
 * Measures the ledger's paths against floors, as ratios.
 *
 * <p>{@link io.hansa.bench.LedgerBench} measures the paths that {@code bench.paths} names, each in turns with its floor, and
 * writes the table, a page made from it, and where each path's time goes. Numbers are worth what the machine is; the ratios are
 * what to watch.
 *
 * <p>{@link io.hansa.bench.AllianceBench} settles a month of a whole alliance and proves what comes of it; its messages, books and
 * processes are those of {@code io.hansa.partners.alliance}.
 */
package io.hansa.bench;
