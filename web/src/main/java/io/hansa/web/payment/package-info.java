/**
 * Payments with partners: orders to the bank, the bank's files and what did not match, invoices and how long they are open. Pages
 * {@code console/payments/*}, {@code partner/invoices}, {@code partner/invoice}; bundle {@code payment}.
 *
 * <p>When money is to move, then the page says first how much to how many; what was done is told after a redirect.
 */
package io.hansa.web.payment;
