/**
 * Contracts as staff make them: the form of a draft by sections, the page on which a second person sees what would change and
 * decides, the list of drafts, and each version in full. Pages {@code console/contracts/*}, bundles {@code consoleContract} and, for the
 * terms themselves, {@code contract}.
 *
 * <p>When the reader may not decide on a draft, because it is their own or not their role, then the page says so and offers only what
 * they may do; that nobody approves their own stands on the boundary. When a draft was revised since the page was opened, then it is
 * not approved from there. Amounts that would have to be rounded are refused at their field.
 */
package io.hansa.web.console.contract;
