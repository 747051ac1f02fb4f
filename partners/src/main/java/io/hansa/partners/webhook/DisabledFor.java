package io.hansa.partners.webhook;

/** Why an endpoint was disabled. */
public enum DisabledFor {
    /** It answered 410. */
    GONE,
    /** Nothing has arrived for five days. */
    FAILING
}
