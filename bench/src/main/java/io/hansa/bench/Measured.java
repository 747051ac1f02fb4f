package io.hansa.bench;

/**
 * What came of a path.
 *
 * @param profile where its time goes
 */
record Measured(Row row, String profile) {}
