/**
 * What this module keeps of persons: implements {@code io.hansa.partners.port.PersonalData}.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a person is erased, then facts stay facts: their triggers let texts be emptied and external ids become member numbers,
 *       and nothing else; no amount, date or number changes, so that statements add up as before.
 *   <li>When a text that belongs to somebody else has the person's phone or mail in it, then it is emptied whole.
 *   <li>When files are looked through, then piece by piece, by key.
 * </ul>
 */
package io.hansa.partners.person;
