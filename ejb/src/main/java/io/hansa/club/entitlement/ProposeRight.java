package io.hansa.club.entitlement;

/**
 * Proposes the next version of a right.
 *
 * @param basedOn the version that the caller has seen last; 0 for a new right
 */
public record ProposeRight(RightCode code, int basedOn, RightTerms terms) {}
