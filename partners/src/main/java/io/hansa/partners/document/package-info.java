/**
 * Documents about a partner: its licence, the contract as it was signed, insurance, notices.
 *
 * <p>Boundary: {@link io.hansa.partners.document.PartnerDocuments}. The file lies in {@code evidence}. Invariants:
 * <ul>
 *   <li>When a document is filed, then it is never changed; what replaces it is another one.
 *   <li>When its last date is over, then it no longer counts for a task of {@code onboarding}.
 *   <li>When a file is given out, then that is told ({@link io.hansa.partners.document.DocumentHandled}) in the same transaction; the
 *       audit has it.
 * </ul>
 */
package io.hansa.partners.document;
