/** Writes what people do with payments, the bank's files and invoices into the audit. */
package io.hansa.jobs.payment;
