/**
 * The closing of a month: what the programme owes its members at its end, as a report that is frozen and can be recomputed.
 *
 * <p>Boundaries: {@link io.hansa.club.closing.Closings} (closes a month, proves a closing; both start a run),
 * {@link io.hansa.club.closing.ClosingReports} (reads what was closed), {@link io.hansa.club.closing.ClosingWork} (the steps of
 * the runs). A closing looks at the entries whose business date is at most the month's last day and that were recorded before its
 * cut-off. It has outstanding points by cohort, funder, tier, expiry and unit cost, what has moved them since the closing before,
 * the trial balance, and how cohorts ran off, from which breakage is estimated ({@code RunOffLadder} says how).
 *
 * <p>Invariants:
 * <ul>
 *   <li>When all {@link io.hansa.club.closing.Tie ties} hold, then the month is closed, once and for ever; when one does not, then
 *       the closing has failed, names it, and the month can be tried again.
 *   <li>When a month is closed, then its report and all that hangs on it are facts: never changed, under one hash, which covers
 *       the hash of the closing before.
 *   <li>When a closing is recomputed from its cut, then the hash is the same, however much was posted meanwhile.
 *   <li>When something comes late for a closed month, then it stands in the next closing under its own month.
 *   <li>When a month was passed over and is closed after a later one, then it follows the closed month before it, and nothing of
 *       the later one changes.
 * </ul>
 *
 * <p>Out of scope: settlement with partners ({@code partners.settlement}), which has periods of its own; entries in a general
 * ledger.
 */
package io.hansa.club.closing;
