/**
 * What members and staff both see of tiers: the words for what a step asks for and for why a member moved.
 *
 * <p>Bean: {@link io.hansa.web.tier.TierWords}; parts of pages {@code WEB-INF/tier/progress.xhtml} and {@code moves.xhtml}; bundle
 * {@code tier}.
 */
package io.hansa.web.tier;
