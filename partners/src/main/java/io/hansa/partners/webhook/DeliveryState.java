package io.hansa.partners.webhook;

/** Where a delivery stands: waiting → delivered, or given up after the last try; sent again, it waits anew. */
public enum DeliveryState {
    WAITING,
    DELIVERED,
    GIVEN_UP
}
