package io.hansa.partners.provider;

/**
 * A service that was registered.
 *
 * @param replayed the request was known
 */
public record ServiceReceipt(ServiceView service, boolean replayed) {}
