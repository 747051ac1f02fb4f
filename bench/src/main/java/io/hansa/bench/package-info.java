/**
 * Measures, with the result as text. {@link io.hansa.bench.PostingBench}: the ledger's write door against the bare rows that it
 * writes. Numbers are worth what the machine is; the ratios are what to watch.
 */
package io.hansa.bench;
