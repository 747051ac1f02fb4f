package io.hansa.ledger.verification;

/**
 * Something that is wrong.
 *
 * @param rule which rule is broken, e.g. {@code posting-hash}
 * @param row the first row that breaks it, e.g. {@code posting account=17 seq=4}
 * @param expected what it should say
 * @param found what it says
 */
public record Finding(String rule, String row, String expected, String found) {}
