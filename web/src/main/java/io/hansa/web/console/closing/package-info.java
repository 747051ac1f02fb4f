/**
 * Month closings as finance staff and auditors read them: the list, a closing with its movement, its points by expiry, cohort,
 * funder and tier, the trial balance, the breakage estimate with its method, its proofs, and its files. Pages
 * {@code console/closings/*}, bundle {@code consoleClosing}.
 *
 * <p>When a figure of outstanding points is shown, then it leads to the rows that it is the sum of. Who may close is decided by
 * {@code Closings}.
 */
package io.hansa.web.console.closing;
