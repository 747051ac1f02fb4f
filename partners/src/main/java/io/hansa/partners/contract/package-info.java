/**
 * What was agreed with a partner: rates by date, how points are paid for, fees, how accounts are settled, the clocks of disputes;
 * and how that comes about.
 *
 * <p>Boundaries: {@link io.hansa.partners.contract.Contracts} reads, {@link io.hansa.partners.contract.ContractDrafts} makes. A contract is
 * a row of versions; a version is in force from the date on which it begins until the next one begins, so that versions never
 * overlap and leave no gap. What it says are {@link io.hansa.partners.contract.Terms}; each part of them is a value of its own, and
 * has a default for what was never agreed. Invariants:
 * <ul>
 *   <li>When a version has begun, then nothing about it changes: a later version begins tomorrow at the earliest. A version that
 *       has not begun is corrected by another one with the same date; the higher version number holds.
 *   <li>When people agree a version, then one drafted it and another approved exactly what was proposed: nobody approves their own
 *       ({@code own-draft}), and what was revised meanwhile is not approved ({@code draft-changed}). The database holds the same.
 *       Jobs agree at once.
 *   <li>When a draft is revised, then what it said before is kept; each step says who took it. Only its drafter revises and proposes
 *       it; a partner has one open draft at most.
 *   <li>When an accrual or redemption happened on a date, then the version in force on that date decides, also when the
 *       message comes late; its number and rates are kept in the entry's why.
 *   <li>When several lines of a version cover an occasion, then the narrowest holds: one with a product before one without, then with
 *       a category, then with a tier, then with dates. Lines that would be equally narrow are refused ({@code lines-overlap}), so the
 *       order is total and the place of a line never decides.
 *   <li>When a rate gives a fraction, then points are rounded down and money half up, and the why says what was cut.
 *   <li>When terms contradict themselves (a cap below its minimum, a reorder level below the reserve), then they are refused as
 *       {@code invalid-terms}, with the field; the database refuses the same.
 * </ul>
 *
 * <p>Limits of a version: how long authorised points are held, how long a till takes a voucher back, and how many it honours without a
 * connection. A message is held to the version in force when it happened, a taking back to the one in force when the voucher was
 * recorded, a till without a connection to today's.
 *
 * <p>Out of scope: what fees, cycles, netting and clocks lead to (settlement, disputes); currencies other than the programme's.
 */
package io.hansa.partners.contract;
