/**
 * What follows from a step of a contract's draft: the audit tells who took it.
 *
 * <p>When a step is taken, then its line in the audit is written in the same transaction.
 */
package io.hansa.jobs.contract;
