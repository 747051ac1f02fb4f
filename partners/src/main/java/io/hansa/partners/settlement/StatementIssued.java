package io.hansa.partners.settlement;

/** A partner was settled for a period. Fired within the transaction that wrote the statement, once for each. */
public record StatementIssued(StatementView statement) {}
