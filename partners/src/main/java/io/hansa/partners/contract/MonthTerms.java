package io.hansa.partners.contract;

/**
 * What a version of a contract says of a month as a whole.
 *
 * @param version of the contract
 */
public record MonthTerms(int version, Fees fees, Settling settling) {}
