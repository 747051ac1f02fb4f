/**
 * Proof that a phone or mail is a member's: a code is sent to it, and comes back.
 *
 * <p>Boundary: {@link io.hansa.club.contact.ContactProofs}.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a code comes back in time, then the address to which it was sent is confirmed, if it is still the member's.
 *   <li>When a phone or mail is changed, then it is not confirmed until its own code comes back.
 *   <li>When a prospect's phone is confirmed, then it is a member from then on.
 *   <li>When a code was tried five times, has ended after ten minutes, was used, or another was sent, then it confirms nothing;
 *       also of many tries at once no more than five count.
 *   <li>When a code was sent, then the next one is sent a minute later at the earliest, and no more than ten a day to one member.
 *   <li>When the database is read, then no code is in it: only a keyed hash over code, member and address.
 * </ul>
 *
 * <p>Signing in stays as it is: a member signs in by number, phone or mail with its password, whether they are confirmed or not.
 */
package io.hansa.club.contact;
