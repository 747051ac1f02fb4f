/**
 * People at a partner whom to ask: about its contract, money, systems, campaigns, or when something burns.
 *
 * <p>Boundary: {@link io.hansa.partners.contact.PartnerContacts}. Staff keep them, and a partner's administrator its own. Invariants:
 * <ul>
 *   <li>When a contact is kept, then it can be reached, by phone or by mail.
 *   <li>When a person asks to be forgotten, then its row is deleted, and nothing is left that names it: nothing refers to contacts, and
 *       the audit has numbers only.
 *   <li>When a portal user asks for another partner's contact, then it does not exist.
 * </ul>
 *
 * <p>Out of scope: who signs in ({@code io.hansa.security}).
 */
package io.hansa.partners.contact;
