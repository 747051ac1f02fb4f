/**
 * The console's ladders: what is in force and what waits, the form by which a version is proposed, one version with its preview and
 * decision, where a member stands and what staff ask about it.
 *
 * <p>Beans: {@link io.hansa.web.console.ladder.LaddersBean} ({@code console/ladders/index.xhtml}), {@link
 * io.hansa.web.console.ladder.LadderFormBean} ({@code edit.xhtml}), {@link io.hansa.web.console.ladder.LadderVersionBean} ({@code
 * version.xhtml}), {@link io.hansa.web.console.ladder.MemberTierBean} ({@code console/members/tier.xhtml}), {@link
 * io.hansa.web.console.ladder.TierRequestsBean} ({@code console/approvals/tiers.xhtml}), {@link
 * io.hansa.web.console.ladder.TierRequestBean} ({@code console/approvals/tier.xhtml}); bundle {@code consoleLadder}.
 */
package io.hansa.web.console.ladder;
