/**
 * Tells the partners module for whom a user of the partner portal works: implements
 * {@code io.hansa.partners.port.PartnerUsers} on the identities of {@code io.hansa.security}.
 *
 * <p>When an identity is disabled, then it works for nobody. When a client is changed, then the audit has by whom and what.
 */
package io.hansa.club.access;
