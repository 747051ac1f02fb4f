/**
 * Why what partners send is refused: the reasons that are the same whatever it is about, and a {@link
 * io.hansa.partners.refusal.Refusal} as it is kept.
 *
 * <p>Types for the module's features: transactions, vouchers, charges, visits, subscriptions and what goes in kind say with the same
 * word that a partner is not active or that there is no such member. A reason that only one feature has is in that feature.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a refusal was kept, then it is given again as it was thrown: the same kind, code and figures.
 *   <li>When a feature refuses for a reason that is here, then by this type, so that partners' systems know one code for it.
 * </ul>
 *
 * <p>Out of scope: when a reason holds (the features' policies), its words in both languages (the web layer).
 */
package io.hansa.partners.refusal;
