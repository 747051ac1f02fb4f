package io.hansa.partners.subscription;

/** Where a member said yes. */
public enum ConsentChannel {
    WEB,
    APP,
    SMS,
    CALL,
    SHOP,
    PORTAL
}
