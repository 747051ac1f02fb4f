/**
 * The partners module without a container, on the embedded database: {@link io.hansa.partners.testing.PartnersWorld} wires the
 * real boundaries to the real ledger, with stand-ins for the club's ports.
 */
package io.hansa.partners.testing;
