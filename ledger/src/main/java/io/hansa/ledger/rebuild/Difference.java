package io.hansa.ledger.rebuild;

/**
 * A row that is not what the facts say.
 *
 * @param row e.g. {@code balance account=17}
 * @param kept what it says; {@code none} when it is not there
 * @param rebuilt what the facts say; {@code none} when there should be no such row
 */
public record Difference(String row, String kept, String rebuilt) {}
