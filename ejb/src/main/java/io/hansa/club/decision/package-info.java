/**
 * The second person: what one proposes holds when another approves it.
 *
 * <p>Types for features whose versions are facts: a version is proposed by being appended, and its {@link
 * io.hansa.club.decision.Decision} is a fact beside it. Without one it waits, and holds for nobody. Boundary:
 * {@link io.hansa.club.decision.Waiting}, for all that waits, requests as well as versions, and how much of it is for the caller.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When somebody approves what they proposed, then it is refused here and by a CHECK of the table.
 *   <li>When it is decided, then once, for good: the decision's key is the version's.
 *   <li>When the same person decides the same again, then it is the same decision.
 *   <li>When a job appends a version, then it is approved by the job: what jobs do was decided when they were written.
 *   <li>When something waits, of whatever kind, then the view {@code club_waiting} has it, and those who may decide see how much there is.
 * </ul>
 *
 * <p>Out of scope: which versions hold and when (the features), corrections by hand (they wait in {@code club.adjustment}).
 */
package io.hansa.club.decision;
