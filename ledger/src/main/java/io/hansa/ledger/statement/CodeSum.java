package io.hansa.ledger.statement;

/** The postings of one account with one entry code within a period: how many, and their sum (signed). */
public record CodeSum(String code, long count, long amount) {}
