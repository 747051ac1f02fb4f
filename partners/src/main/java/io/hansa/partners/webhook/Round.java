package io.hansa.partners.webhook;

/**
 * One server's turn at an endpoint.
 *
 * @param fence which turn it is: a later one has another
 */
record Round(String endpoint, long fence) {}
