/**
 * What was agreed with a partner: rates by date. Postpaid: the partner is billed, or paid, by the settlement of a period.
 *
 * <p>Boundary: {@link io.hansa.partners.contract.Contracts}. A contract is a row of versions; a version is in force from the date
 * on which it begins until the next one begins, so that versions never overlap and leave no gap. Invariants:
 * <ul>
 *   <li>When a version has begun, then nothing about it changes: a later version begins tomorrow at the earliest. A version that
 *       has not begun is corrected by another one with the same date; the higher version number holds.
 *   <li>When an accrual or redemption happened on a date, then the version in force on that date decides, also when the
 *       message comes late; its number and rates are kept in the entry's why.
 *   <li>When a rate gives a fraction, then points are rounded down and money half up, and the why says what was cut.
 * </ul>
 *
 * <p>Out of scope, until the alliance issue: prepaid blocks, fees, rates by product or tier, approval by a second person.
 */
package io.hansa.partners.contract;
