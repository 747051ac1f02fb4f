package io.hansa.partners.partner;

/** What sort of business a partner is (bundle key {@code partner.kind.<name>}). */
public enum PartnerKind {
    AIRPORT,
    AIRLINE,
    BANK,
    HOTEL,
    MALL,
    RESTAURANT,
    MEDIA,
    SERVICE
}
