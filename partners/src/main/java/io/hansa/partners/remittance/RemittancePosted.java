package io.hansa.partners.remittance;

/** Money moved between a partner and the programme. Fired within the transaction that posted it, once for each. */
public record RemittancePosted(RemittanceView remittance) {}
