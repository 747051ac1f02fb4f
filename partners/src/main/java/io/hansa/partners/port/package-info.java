/**
 * What the partners module needs to know of the club, implemented above it (in {@code ejb}): who a member is, until when its points live, what
 * a voucher is worth, whom a portal user works for.
 *
 * <p>An implementation is a CDI bean. It joins the caller's transaction, never begins one and never commits; it checks no roles,
 * because the calling boundary did.
 */
package io.hansa.partners.port;
