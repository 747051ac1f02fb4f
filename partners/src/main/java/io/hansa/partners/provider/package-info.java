/**
 * Service providers: partners of the kind {@code PROVIDER} and what they offer to members for a price by cycle (ringtones, news,
 * games), which the operator bills or members pay with points; and what a provider may do by its conduct.
 *
 * <p>Boundaries: {@link io.hansa.partners.provider.Services}, {@link io.hansa.partners.provider.Standings}. Life of a service:
 * draft → approved by staff → on offer → withdrawn. A provider is free → limited (no new subscriptions) → suspended (no charges
 * either), and freed by a person. Invariants:
 * <ul>
 *   <li>When a service was approved, then its texts and its cycle do not change: members agreed to them.
 *   <li>When the price of an approved service changes, then by a version that begins thirty days later at the earliest; what was
 *       agreed before stays ({@code subscription}).
 *   <li>When a service or a provider's standing changes, then the step is a fact with who, when and why, and the row is what the
 *       last step says.
 *   <li>When the daily run restricts a provider, then its figures are kept with the step; the run never lifts anything.
 *   <li>When a person restricted a provider, then another person lifts it.
 *   <li>When a service is withdrawn, then running subscriptions run on.
 * </ul>
 *
 * <p>Out of scope: how conduct is scored ({@code conduct}); services in sandboxes.
 */
package io.hansa.partners.provider;
