/**
 * Missing points: a member says that a purchase at a partner brought no points.
 *
 * <p>Boundaries: {@link io.hansa.partners.missing.MissingPoints} (members claim and look),
 * {@link io.hansa.partners.missing.MissingPointsDesk} (partners confirm or reject; staff look),
 * {@link io.hansa.partners.missing.MissingClocks} (let silence decide; the steps of a run).
 *
 * <p>Life: waiting → credited, rejected or withdrawn; waiting → credited for the time being (provisional) → credited; or found at
 * once. The partner's clock is its contract's for answers, and ends at the latest while its message may still be late. Invariants:
 * <ul>
 *   <li>When the points are there already, by the receipt or by outlet, day and amount, then the claim is answered at once with what was
 *       found; of another member's receipt nothing more is said than that its points were given.
 *   <li>When the partner confirms, then the points come by an accrual like any other: with the receipt as its reference, the date of the
 *       purchase, the contract in force then, and the amount that the partner confirms.
 *   <li>When the clock ends, then silence gives what the contract's rate for the member's tier and that day gives for the amount that the member says, out of goodwill,
 *       once; the partner pays for it where its contract says that its silence is for who claims, otherwise the programme does.
 *   <li>When an accrual of the receipt comes for the member, whichever way and however late, then the claim is credited by it, and
 *       provisional points and their price are taken back in the same transaction: they are never given twice.
 *   <li>When a receipt is in a claim that waits or came to something, then nobody claims it again.
 *   <li>When a step is taken, then it is one event that is never changed; the member reads each, with why, and is told of decisions.
 *   <li>When a member asks for another's claim, or a partner for another's, then it does not exist.
 * </ul>
 *
 * <p>Events, within the transaction: {@link io.hansa.partners.missing.MissingPointsClaimed},
 * {@link io.hansa.partners.missing.MissingPointsDecided}.
 *
 * <p>Out of scope: amounts above the limit ({@code hansa.missing.limit}), which service staff look into.
 */
package io.hansa.partners.missing;
