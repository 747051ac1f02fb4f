/** The audit trail as auditors read it: who did or looked at what. Page {@code console/audit/index}, bundle {@code consoleLedger}. */
package io.hansa.web.console.audit;
