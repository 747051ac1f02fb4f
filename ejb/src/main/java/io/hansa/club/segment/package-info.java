/**
 * Segments: members who have something in common, by typed rules over value, attributes, behaviour and preferences (consents to offers, dossier).
 *
 * <p>Boundaries: {@link io.hansa.club.segment.SegmentVersions} (what a segment means, in two hands), {@link
 * io.hansa.club.segment.Segments} (who is in). A segment's rule is a list of conditions that all have to hold; it changes by
 * further versions. Who is in is looked at by runs ({@code segment.snapshot}): each night, and when somebody asks.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a version is proposed, then it holds once a second person has approved it; one waits at a time.
 *   <li>When a rule is counted before it is saved, then exactly, or, when that takes longer than a few seconds, with how many members
 *       were looked at.
 *   <li>When a run has looked at a member, then that it came in or went out is kept as a stretch of time; who was in on a day is a
 *       query of that. A stretch is ended once, and never changed otherwise.
 *   <li>When two runs look at the same segment, then one after the other, and what is older does not undo what is newer.
 *   <li>When a member takes part no more, or a segment is switched off, then the next run takes it out.
 *   <li>When a list of members is taken away as a file, then that is audited.
 *   <li>When it is asked who is in, for many members at once, then in one statement, by the last runs.
 * </ul>
 *
 * <p>What a member spent, visited and did is what stands in its wallet's ledger lines: a message that moved no points of it is not
 * in them. Pending points count when they can be used.
 */
package io.hansa.club.segment;
