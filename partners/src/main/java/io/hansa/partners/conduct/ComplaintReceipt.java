package io.hansa.partners.conduct;

/**
 * A complaint that was filed.
 *
 * @param replayed the request was known
 */
public record ComplaintReceipt(ComplaintView complaint, boolean replayed) {}
