/**
 * What the partners module and the club need of each other.
 *
 * <p>Of the club, implemented above this module (in {@code ejb}): who a member is, until when its points live, also while they are set
 * aside and after they come back, which of them wait for an event, what a voucher is worth, which rights there are and how they are used,
 * what rules give beyond a contract, whom a portal user works for. Of this module, implemented in it: {@link
 * io.hansa.partners.port.PartnerFacts} and {@link io.hansa.partners.port.PastMessages}, which the club's rules ask for, and {@link
 * io.hansa.partners.port.PersonalData}.
 *
 * <p>An implementation is a CDI bean. It joins the caller's transaction, never begins one and never commits; it checks no roles,
 * because the calling boundary did.
 */
package io.hansa.partners.port;
