/**
 * Referral: a member brings another, and both get points when the other has earned enough, and nothing of it was undone.
 *
 * <p>Boundaries: {@link io.hansa.club.referral.Referrals} (a member's code, joining by one, what became of it, settling what is due),
 * {@link io.hansa.club.referral.ReferralPolicies} (the terms, in versions that a second person approves).
 *
 * <p>Life of a referral: open → waiting (an accrual was large enough, and may still be undone) → rewarded; or over, when its last day
 * has passed without one.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When somebody joins by a code, then the terms that hold on that day are theirs to the end, whatever is approved later.
 *   <li>When a member refers itself, or whom it was referred by, or somebody who joined too long ago, has earned already or was referred
 *       before, then it is refused, each with its reason; however many try at the same time, a member is referred once.
 *   <li>When an accrual of the referred member happened between joining and the last day and gave enough points, then it qualifies, also
 *       when its message comes late; it counts when its days of waiting are over and what is left of it is still enough. Otherwise the
 *       next one that qualifies does.
 *   <li>When a referral is rewarded, then once: both sides' points, the fact and the count of the year are one transaction, and each
 *       posting has a key of its own.
 *   <li>When the referrer has had as many rewards in a calendar year of the programme's zone as the terms allow, or is not active, then
 *       the referred member gets its points, and the referrer none; never more than that, however many are settled at the same time.
 *   <li>When points are given, then their entries name the terms and the entry that qualified, and nobody's number.
 * </ul>
 *
 * <p>Out of scope: points that are taken back after they were given (the days of waiting are for that), referral by partners.
 */
package io.hansa.club.referral;
