/**
 * What is known of the club's most valued members, so that they need not say it twice.
 *
 * <p>Boundary: {@link io.hansa.club.dossier.Dossiers}.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When somebody writes into a dossier, then who and when is kept; what was written is never changed: a correction is a new
 *       row that names the old one, an empty one takes it out.
 *   <li>When staff open a dossier, then that is recorded before they see it; administrators and auditors see who looked.
 *   <li>When a member is below the tier {@code hansa.dossier.tier}, then nothing is written; what was written before stays readable.
 *   <li>When a member asks what is known of it, then it sees everything that holds, and how often staff looked.
 *   <li>When a person is erased, then the words can be emptied, and nothing else of a row.
 * </ul>
 *
 * <p>Only service staff and administrators read and write; marketing and finance have no need of it.
 */
package io.hansa.club.dossier;
