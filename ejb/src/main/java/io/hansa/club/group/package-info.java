/**
 * Corporate groups: companies with people who decide, and members who act for them.
 *
 * <p>Boundaries: {@link io.hansa.club.group.Groups} (what a group is, how it shares; who is appointed, for rules),
 * {@link io.hansa.club.group.GroupContacts} (its people), {@link io.hansa.club.group.Appointments} (who acts for it). What members draw
 * on a group's pool goes through {@code club.pool}, of which this is a keeper.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a member draws on a group's pool, then the group has appointed it until the draw has committed; the moment an appointment
 *       is ended, or its time is over, the next draw is refused, also one that was quoted before, and what waits is withdrawn or cannot
 *       be approved.
 *   <li>When a member is appointed by a group, then by one appointment at a time.
 *   <li>When the role is ORDER, then each draw waits for one of the group's administrators; when it is POOL, then what is above the
 *       group's amount; administrators ask nobody, and decide on nothing that they asked for themselves.
 *   <li>When an appointed member earns, then the group's percentage goes into its pool in the same transaction, and is the group's: it
 *       does not go back when the appointment ends.
 *   <li>When an appointed member buys, then the purchase counts for the group by whose last appointment it acts, in the month of its
 *       business date; what is taken back while it is appointed counts against it.
 *   <li>When a contact decides more or less than before, then that is a new score with its reason and date; earlier ones stay.
 *   <li>When a contact decides more or less, then no tier moves: a score of standing ({@code club.tier}) begins with it and is two persons'.
 *   <li>When a contact is removed, then its name, phone and mail are forgotten, and why it was scored.
 *   <li>When a member acts for a group, then it sees what the group's account manager and service team are called and their telephone, and
 *       nothing else of them; who may no longer sign in is not shown.
 *   <li>When staff look at a group, then that is audited.
 * </ul>
 *
 * <p>The order of locks: group, appointments, requests to draw, orders, the ledger's accounts.
 *
 * <p>Out of scope: contracts and prices of groups, gifts to groups.
 */
package io.hansa.club.group;
