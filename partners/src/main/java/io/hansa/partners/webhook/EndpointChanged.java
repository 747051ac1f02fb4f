package io.hansa.partners.webhook;

/** An endpoint was registered, or changed. */
record EndpointChanged() {}
