package io.hansa.partners.partner;

/** Where a partner stands in its life. */
public enum PartnerStatus {
    ACTIVE,
    SUSPENDED,
    ENDED
}
