/**
 * What the club does when members subscribe to providers' services: tells them, and records what staff did.
 *
 * <p>Boundary: {@link io.hansa.club.subscription.ConductDays} (starts the daily scoring of providers). All else listens to the
 * records that the partners' module fires, in the transaction of what they tell of. Invariants:
 * <ul>
 *   <li>When a provider asks for a subscription, then the member alone is sent the code that confirms it.
 *   <li>When a member is charged, or gets a charge back, then it has a message for each: a receipt.
 *   <li>When staff act, or look at what a member subscribed to, then it is in the audit.
 * </ul>
 */
package io.hansa.club.subscription;
