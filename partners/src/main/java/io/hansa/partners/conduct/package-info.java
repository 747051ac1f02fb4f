/**
 * Conduct of service providers: what members complain of, how providers are scored, and what follows.
 *
 * <p>Boundaries: {@link io.hansa.partners.conduct.Complaints}, {@link io.hansa.partners.conduct.Conduct}. Once a day each provider
 * and each of its services is scored over a window of whole days, from complaints, charges that the provider should have known to be
 * refused, and cancellations within 72 hours ({@link io.hansa.partners.conduct.ConductTerms}: the formula and where its numbers come
 * from). Invariants:
 * <ul>
 *   <li>When a provider was scored on a day, then the score, its counts and the policy's version are a fact; scoring the day again
 *       changes nothing.
 *   <li>When there is too little to judge by (fewer services rendered, or fewer faults, than the policy asks for), then nothing
 *       follows from a score.
 *   <li>When a judged score is below the limit, then the provider wins no new subscriptions; when it has been limited for the days
 *       that the policy says and is below the second threshold, then it charges nothing. Each step is kept with its figures, and
 *       only a person lifts it.
 *   <li>When staff dismiss a complaint, then it no longer counts from the next day.
 *   <li>When a member has a complaint about a subscription that is not decided, then it files no second one; a decision is made
 *       once, also by two at the same time, and can give the charge back in the same transaction.
 * </ul>
 */
package io.hansa.partners.conduct;
