/**
 * What partners sent, as a list: pages {@code partner/transactions.xhtml} and {@code console/partners/transactions.xhtml}, words of
 * the bundles {@code partner} and {@code consolePartner}. Whose transactions are shown the boundary decides.
 */
package io.hansa.web.transaction;
