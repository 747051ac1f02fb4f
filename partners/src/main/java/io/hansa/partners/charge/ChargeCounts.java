package io.hansa.partners.charge;

/**
 * What became of a service's charges of a time.
 *
 * @param charged how many were accepted
 * @param refused how many were refused for a reason that counts against the provider's conduct
 */
public record ChargeCounts(long charged, long refused) {}
