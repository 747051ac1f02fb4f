/**
 * Ladders: the steps that members can reach, what each asks for, and over which periods it is asked; in versions.
 *
 * <p>Boundaries: {@link io.hansa.club.ladder.Ladders} (reads, proposes and decides on versions), {@link
 * io.hansa.club.ladder.LaddersInForce} (which version holds on a day). A step asks for one of several <em>ways</em>; a way asks for
 * all of its <em>criteria</em>: status points, money spent, activities of a period, months of membership, a score of standing. The
 * lowest step asks for nothing.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a ladder changes, then by a further version that begins tomorrow or later; no version is edited.
 *   <li>When staff propose a version, then it waits, and holds when a second person has approved it before its first day.
 *   <li>When a version follows another, then every step of that one is in it: members stand on them, and other rules name them.
 *   <li>When periods have a day that a month has not (an anniversary on 29 February), then they begin on that month's last day, and
 *       again on the 29th where there is one: each is counted from the first, never from the one before.
 *   <li>When nothing was ever set, then the main ladder is version 1 of the programme, which is reference data.
 * </ul>
 *
 * <p>Out of scope: who stands where ({@code club.tier}).
 */
package io.hansa.club.ladder;
