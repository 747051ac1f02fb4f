package io.hansa.partners.webhook;

/** Where an endpoint stands. */
public enum EndpointState {
    ACTIVE,
    /** Nothing is sent; what happens is kept for it. */
    PAUSED,
    /** Nothing is sent and nothing is kept: it said that it is gone, or nothing has arrived for days. */
    DISABLED,
    /** For ever; its name can be used again. */
    REMOVED
}
