package io.hansa.partners.request;

/**
 * What a request made.
 *
 * @param result number or code of it
 * @param replayed whether it was there before
 */
public record Known(String result, boolean replayed) {}
