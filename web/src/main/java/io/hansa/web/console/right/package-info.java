/**
 * The console's rights: which there are and where they are honoured, plans by which they are given, what a member has of them, places
 * of outlets, and members who were turned away.
 *
 * <p>Beans: {@link io.hansa.web.console.right.RightsListBean} ({@code console/rights/index.xhtml}),
 * {@link io.hansa.web.console.right.RightBean} ({@code right.xhtml}), {@link io.hansa.web.console.right.RightVersionBean}
 * ({@code version.xhtml}), {@link io.hansa.web.console.right.PlanBean} ({@code plan.xhtml}),
 * {@link io.hansa.web.console.right.PlanVersionBean} ({@code plan-version.xhtml}), {@link io.hansa.web.console.right.MemberRightsBean}
 * ({@code member.xhtml}), {@link io.hansa.web.console.right.RefusalsBean} ({@code refusals.xhtml}),
 * {@link io.hansa.web.console.right.CapacityBean} ({@code places.xhtml}); {@link io.hansa.web.console.right.PlanWords} names what plans
 * speak of; bundle {@code right}.
 */
package io.hansa.web.console.right;
