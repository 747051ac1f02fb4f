/**
 * The four jobs as their users do them, in a browser, in both languages. Each story makes its own small world, looks at every
 * page with axe, sees that no content policy was violated, and ends with the auditor: the ledger verifies.
 *
 * <p>{@link io.hansa.stories.Browser} is the hand, {@link io.hansa.stories.Member}, {@link io.hansa.stories.PartnerTill},
 * {@link io.hansa.stories.MarketingOfficer}, {@link io.hansa.stories.ServiceAgent} and {@link io.hansa.stories.Auditor} are the
 * actors. Pictures of what they saw are left in {@code target/pictures}.
 */
package io.hansa.stories;
