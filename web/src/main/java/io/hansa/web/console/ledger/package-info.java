/**
 * The ledger as staff read it: one entry whole, one account now and as it was, the verification with its findings, seals and proofs. Pages {@code console/entries/*} and
 * {@code console/verification/*}, {@code console/accounts/*}, {@code console/seals/*}, bundle {@code consoleLedger}.
 */
package io.hansa.web.console.ledger;
