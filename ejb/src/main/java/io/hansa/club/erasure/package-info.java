/**
 * The right to be told and to be forgotten: everything about a person as a file, and its erasure.
 *
 * <p>Boundary: {@link io.hansa.club.erasure.Erasures}. ADR 0044 says what goes, what stays, and why.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When somebody asks for an erasure, then another person approves it; the table refuses the same one.
 *   <li>When something of the member is open, then it is refused with all that is: a household, points held, a live subscription, a
 *       booking to come. A merged membership is erased with the one that survived it.
 *   <li>When an erasure is approved, then at once nobody earns, redeems or signs in with it; a run looks through what was kept, piece
 *       by piece, and takes the member's own row last. It goes on where it was when a server dies.
 *   <li>When the run is done, then no table, file or list has the person's name, phone, mail, birthday, external ids or what was written
 *       about it; facts stay by member number: entries, postings, transactions, states and dates, so that the ledger verifies and
 *       statements add up.
 *   <li>When a person's data are told as a file, then that is audited.
 * </ul>
 *
 * <p>What is left in the wallet ends by its own date. What partners keep in systems of their own is theirs to erase.
 */
package io.hansa.club.erasure;
