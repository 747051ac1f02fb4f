package io.hansa.ledger.statement;

import java.time.YearMonth;
import java.util.Optional;

/**
 * The postings of one account with one entry code within a period: how many, and their sum (signed).
 *
 * @param origin the month of what they undo, where that is before the period; empty for everything else
 */
public record CodeSum(String code, Optional<YearMonth> origin, long count, long amount) {}
