/**
 * Members: enrolment, profile, search, the card.
 *
 * <p>Boundaries: {@link io.hansa.club.member.Enrolment} (by staff), {@link io.hansa.club.member.SelfEnrolment} (anybody, as a
 * prospect who confirms the phone), {@link io.hansa.club.member.Members}, {@link io.hansa.club.member.Cards}. For other boundaries of the club {@link io.hansa.club.member.MemberLife} and
 * {@link io.hansa.club.member.Tenures}. For partners the directory behind {@code io.hansa.partners.port.MemberDirectory}.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a member is enrolled, then number, wallet, status account, tier and welcome are there in the same transaction.
 *   <li>When a membership goes to another state, then that step is kept, why and by whom; which steps there are,
 *       {@link io.hansa.club.member.MemberState} says.
 *   <li>When a member has left and come back, then the time away does not count as tenure.
 *   <li>When the same request key is enrolled again, then it is the same member; with other data it is refused.
 *   <li>When a phone or a mail belongs to a member, then it belongs to no other one who has not left.
 *   <li>When staff look at a member, then that is audited.
 *   <li>When a card's token is older than its short life, then it names nobody.
 * </ul>
 *
 * <p>A phone is kept in E.164; a number without country is read as Chinese.
 */
package io.hansa.club.member;
