package io.hansa.partners.transaction;

/**
 * Whose an idempotency key is.
 *
 * @param hash of the request that came first with it, in hex
 * @param number of the transaction that it became
 */
record Claim(String key, String hash, long number) {}
