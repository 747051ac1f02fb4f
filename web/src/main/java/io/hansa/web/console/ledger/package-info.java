/**
 * The ledger as staff read it: one entry whole, and the verification with its findings. Pages {@code console/entries/*} and
 * {@code console/verification/*}, bundle {@code consoleLedger}.
 */
package io.hansa.web.console.ledger;
