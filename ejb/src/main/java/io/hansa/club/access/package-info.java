/**
 * Tells the partners module for whom a user of the partner portal works: implements
 * {@code io.hansa.partners.port.PartnerUsers} on the identities of {@code io.hansa.security}.
 *
 * <p>When an identity is disabled, then it works for nobody.
 */
package io.hansa.club.access;
