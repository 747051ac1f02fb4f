package io.hansa.ledger.account;

/** The number of an account. */
public record AccountId(long value) {}
