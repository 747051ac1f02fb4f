/**
 * What follows from a step of a contract's draft: the audit tells who took it, and what the draft would have meant last month is
 * worked out as a run of kind {@code contract.effect}, parameter {@code draft}, one for each revision. The audit also tells when a prepaid partner had
 * to buy.
 *
 * <p>When a step is taken, then its line in the audit, and the run that a new revision needs, are written in the same transaction.
 * When the run is resumed, then no transaction is counted twice.
 */
package io.hansa.jobs.contract;
