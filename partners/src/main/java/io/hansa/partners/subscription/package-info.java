/**
 * Subscriptions: who subscribed to which provider's service, with what evidence of consent, and since when; and how members end it.
 *
 * <p>Boundaries: {@link io.hansa.partners.subscription.Subscriptions}, and {@link io.hansa.partners.subscription.Consents} for the
 * module's other features. Life: waiting → live ↔ cancelled; waiting → declined or lapsed. Two stages of consent, evidence that
 * is kept, and an end in one step are what regulators of such services ask for: the Chinese ministry's order of 2006 on mobile
 * information services (信部清〔2006〕574号: second confirmation, one number to query and cancel all), and the special conditions for
 * subscription services of the British PSA (2019: two-stage sign-up, a receipt for each charge). Invariants:
 * <ul>
 *   <li>When a provider asks, then what the member was shown, on which channel, when, and where the recording is are kept as a fact;
 *       nothing is live until the member confirms, signed in or by a code that it alone was sent.
 *   <li>When nobody confirms within 24 hours, then it lapses; when five wrong codes came, then only the member's own pages confirm.
 *   <li>When a member has a subscription of a service that is live or waits, then there is no second one of it.
 *   <li>When a member declined a provider's asks, or let them lapse, three times in thirty days, then the provider may not ask again.
 *   <li>When a subscription is cancelled, then at once: a charge at the same moment comes before it, or is refused ({@code charge}
 *       locks the same row). Whoever cancelled may take it back for fifteen minutes.
 *   <li>When a service's price changes, then a running subscription keeps the price of the version that its member agreed to.
 *   <li>When any of this happens, then it is a step, which is never changed; the row is what the last step says.
 *   <li>When the same step is asked for twice, also at once, then it is made once and both see it.
 *   <li>When another provider or member asks, then the subscription does not exist.
 * </ul>
 */
package io.hansa.partners.subscription;
