package io.hansa.partners.provider;

/** What a provider may do by its conduct: everything; no new subscriptions; no charges either. */
public enum Standing {
    FREE,
    LIMITED,
    SUSPENDED
}
