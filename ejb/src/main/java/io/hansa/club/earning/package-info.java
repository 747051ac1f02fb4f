/**
 * Earning rules: what members earn beyond their partners' contracts, why, and why not more.
 *
 * <p>An {@link io.hansa.club.earning.EarningRule} is a version of a rule: typed {@link io.hansa.club.earning.Condition}s that all have
 * to hold, of the message or of the member, one {@link io.hansa.club.earning.Effect}, caps for each member, a budget in all. {@link io.hansa.club.earning.Evaluator} is
 * the one place that decides; live posting, simulation and explanation all ask it, with the same facts.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a message is decided, then by the versions that were in force when it was recorded and whose dates hold the day on which
 *       it happened; each rule gives one verdict: applied, with every rounding; the first condition that failed, and what was missing;
 *       outdone by another of its group; or at its limit, and how much was left.
 *   <li>When rules stack, then each is reckoned of what the contract gives, and never of another rule's bonus; of a best-of group
 *       the one that gives most applies, then the one of higher priority, then the first by code.
 *   <li>When a cap or budget is short, then the rule says whether the bonus is cut to what is left, or not given.
 *   <li>When staff approve a version, then a simulation of that very version came to its end, or they said why not; either is kept.
 *   <li>When a part of a message is undone, then what stays of a bonus is what its rule would give for what stays of the message,
 *       and never more than it gave; rules that did not apply to the whole do not apply to what stays. So parts come to the same in
 *       any order. Caps and budgets have it back when the batch ends, for the batches after it.
 *   <li>When a rule gives a right, then in the accrual's transaction and once for it; when nothing stays of the message, then what is
 *       there of it is taken back, and what was used stays and counts on in caps and budget.
 * </ul>
 *
 * <p>Boundaries: {@link io.hansa.club.earning.EarningRules} (versions, their decisions, pauses), {@link
 * io.hansa.club.earning.Explanations} (why a message brought what it did, and why not more, for staff, the member and the partner); live messages come by the port {@code
 * Bonuses}.
 *
 * <p>Who was at which event and who answered which survey is known above the club: ports {@link io.hansa.club.earning.Attendance} and
 * {@link io.hansa.club.earning.SurveysAnswered}. Either is asked once a batch, and not where no rule asks for it.
 */
package io.hansa.club.earning;
