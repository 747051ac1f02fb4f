/**
 * Files that support a claim or an answer: receipts, delivery notes, photographs.
 *
 * <p>Boundary: {@link io.hansa.partners.evidence.EvidenceFiles}, for the module's other features: whose file it is, and who may see
 * it, is decided at their boundaries. Invariants:
 * <ul>
 *   <li>When a file is kept, then it is one of a few kinds, told by its content and not by its name, and within the size; its
 *       SHA-256 is kept with it, and it is never changed.
 *   <li>When a file is given out, then its content still has that hash.
 *   <li>When a file's name comes with folders or control characters, then they are left out.
 * </ul>
 */
package io.hansa.partners.evidence;
