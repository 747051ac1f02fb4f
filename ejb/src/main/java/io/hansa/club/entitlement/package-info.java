/**
 * Entitlements: rights that members have beside points, such as visits of lounges, and how many are left of them.
 *
 * <p>Boundaries: {@link io.hansa.club.entitlement.Rights} (which rights there are, and where they are honoured),
 * {@link io.hansa.club.entitlement.RightPlans} (who is given how many of them, for which periods),
 * {@link io.hansa.club.entitlement.MemberRights} (what a member has, its moves, and single grants),
 * {@link io.hansa.club.entitlement.RuleRights} (what earning rules give, in their accruals' transactions). For partners the desk behind
 * {@code io.hansa.partners.port.RightsDesk}.
 *
 * <p>What is counted is a unit of the ledger of the right's code, in lots that expire with the period they were granted for; what is
 * not counted (priority boarding, a hotline) is had while a grant covers the day. Invariants:
 * <ul>
 *   <li>When a right or a plan is to change, then as a new version that is proposed and holds when a second person has approved it;
 *       what is granted and used names the version that it was by.
 *   <li>When a plan holds for a member, then it is granted once for each of its periods, whoever grants it how often: the run of the
 *       day, also when it was killed and resumed, or the rise of a tier, in the transaction of the rise.
 *   <li>When an earning rule gives a right, then once for the accrual; when that is undone, what is there of it is taken back, first of
 *       its own lot, and what was used or is reserved stays.
 *   <li>When a member has been given a right by the plan of one tier and comes to another within that period, then the plan of the
 *       other gives what is missing to its own amount; what was given is not taken back.
 *   <li>When a right is used, then from the member's own first, then, where the version says so, from its household's head; what
 *       expires first goes first.
 *   <li>When it does not cover the guests, then nobody enters or the member alone, as the version says.
 * </ul>
 *
 * <p>Out of scope: places and visits (partners.visit), what partners are paid (their contracts).
 */
package io.hansa.club.entitlement;
