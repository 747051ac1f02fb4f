/**
 * Settlement periods: calendar months of the programme's zone, and which of them still take postings.
 *
 * <p>Boundary: {@link io.hansa.partners.period.Periods}. Life of a period: open → frozen → closed; frozen in order of time. One row says
 * from which date on postings are taken; a transaction reads it with a shared lock and keeps it to its end, freezing takes it
 * alone. Invariants:
 * <ul>
 *   <li>When a period is frozen, then every transaction that was at work in it has ended, and none begins.
 *   <li>No month is frozen while an earlier one is open that has a message or a posting on a partner's account.
 *   <li>When something happened in a period that takes no more postings, then it counts on the first date that does.
 * </ul>
 */
package io.hansa.partners.period;
