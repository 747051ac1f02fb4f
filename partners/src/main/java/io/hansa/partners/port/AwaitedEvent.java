package io.hansa.partners.port;

/** What came, so that points that waited for it can be used; bundle {@code ledger}, keys {@code input.came.<NAME>}. */
public enum AwaitedEvent {
    /** The guest has stayed. */
    STAYED,
    /** The passenger has travelled. */
    TRAVELLED,
    /** The service was rendered, or the goods were delivered. */
    RENDERED,
    /** The purchase can no longer be returned. */
    RETURN_OVER
}
