package io.hansa.partners.partner;

/** What sort of business a partner is (bundle key {@code partner.kind.<name>}). */
public enum PartnerKind {
    AIRPORT,
    BANK,
    CHARITY,
    HEALTH,
    HOTEL,
    LEISURE,
    MALL,
    MEDIA,
    PROVIDER,
    RESTAURANT,
    RETAIL,
    SERVICE,
    TRAVEL
}
