/**
 * The console's portfolios: whom an account manager looks after, what is due, and what was said.
 *
 * <p>Beans: {@link io.hansa.web.console.portfolio.PortfolioBean} ({@code console/portfolio/index.xhtml}),
 * {@link io.hansa.web.console.portfolio.OccasionsBean} ({@code occasions.xhtml}),
 * {@link io.hansa.web.console.portfolio.PortfolioMemberBean} ({@code member.xhtml}),
 * {@link io.hansa.web.console.portfolio.AccountManagersBean} ({@code managers.xhtml}),
 * {@link io.hansa.web.console.portfolio.AssignBean} ({@code assign.xhtml}), and
 * {@link io.hansa.web.console.portfolio.MemberManagerBean} on the member's page; bundle {@code portfolio}.
 *
 * <p>When the page of a member opens, then the look is audited, and the page says whether the member may be contacted now before
 * anything is written down.
 */
package io.hansa.web.console.portfolio;
