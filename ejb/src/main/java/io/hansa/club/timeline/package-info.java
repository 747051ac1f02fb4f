/**
 * Everything that happened with a member, in one list, for staff.
 *
 * <p>Boundary: {@link io.hansa.club.timeline.Timeline}: ledger lines, tier changes and staff's notes, newest first, by key.
 *
 * <p>When staff look at a timeline, then that is audited.
 */
package io.hansa.club.timeline;
