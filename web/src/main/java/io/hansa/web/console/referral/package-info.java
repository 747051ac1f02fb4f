/**
 * The console's terms of referral: what holds, what waits for a second person, and what was before.
 *
 * <p>Beans: {@link io.hansa.web.console.referral.TermsListBean} ({@code console/referral/index.xhtml}),
 * {@link io.hansa.web.console.referral.TermsFormBean} ({@code terms.xhtml}),
 * {@link io.hansa.web.console.referral.TermsVersionBean} ({@code version.xhtml}); bundle {@code consoleReferral}.
 */
package io.hansa.web.console.referral;
