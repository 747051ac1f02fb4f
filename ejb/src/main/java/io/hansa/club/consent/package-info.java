/**
 * What members agreed to be contacted for, by channel and purpose, with proof.
 *
 * <p>Boundary: {@link io.hansa.club.consent.MemberConsents}. For other boundaries of the club {@link io.hansa.club.consent.Agreed}; for
 * the outbox it is the {@link io.hansa.outbox.Audience} of what is offered.
 *
 * <p>A consent is given and withdrawn by facts: when, through which door, by whom, to which version of the words, and what shows
 * it: the address a form came from, or the number of a signed form or a recorded call. What holds now is the last fact; nothing is
 * kept beside them.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When nobody has said anything, then a member is written to about its own points and orders ({@code SERVICE}), and for
 *       nothing else.
 *   <li>When a member is written to in the portal about its own points and orders, then that cannot be withdrawn: it is how it
 *       knows.
 *   <li>When staff change a consent, then they name what shows it.
 *   <li>When somebody agrees, then to the words that are in force, and those words are kept.
 *   <li>When something is offered through the outbox, then only to those who agreed to its purpose by its channel.
 *   <li>When what holds is said again, then no fact is added.
 * </ul>
 *
 * <p>Out of scope: consents to services of providers, which are the partners' ({@code io.hansa.partners.subscription}).
 */
package io.hansa.club.consent;
