/**
 * The console's service providers: the board by conduct, one provider with its services and its standing, complaints, charges, the
 * policy of conduct, and what a member subscribed to.
 *
 * <p>Beans: {@link io.hansa.web.console.provider.BoardBean} ({@code console/providers/index.xhtml}),
 * {@link io.hansa.web.console.provider.ProviderBean} ({@code provider.xhtml}),
 * {@link io.hansa.web.console.provider.DraftsBean} ({@code services.xhtml}),
 * {@link io.hansa.web.console.provider.ComplaintsBean} ({@code complaints.xhtml}),
 * {@link io.hansa.web.console.provider.ComplaintBean} ({@code complaint.xhtml}),
 * {@link io.hansa.web.console.provider.ChargesBean} ({@code charges.xhtml}),
 * {@link io.hansa.web.console.provider.ConductPolicyBean} ({@code policy.xhtml}),
 * {@link io.hansa.web.console.provider.MemberSubscriptionsBean} ({@code member.xhtml}); bundle {@code consoleProvider}, and words
 * shared with the portals in {@code subscription}.
 *
 * <p>When a number of the board or of a provider is pressed, then its rows are listed for the same window.
 */
package io.hansa.web.console.provider;
