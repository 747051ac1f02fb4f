/**
 * The life of a membership: leaving and coming back, resting, being suspended.
 *
 * <p>Boundaries: {@link io.hansa.club.life.Memberships} (by members and staff), {@link io.hansa.club.life.Lives} (what a day brings).
 * {@link io.hansa.club.life.Waking} is for boundaries in which a member uses its membership.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a member leaves, then it says why, and was shown before what it leaves behind.
 *   <li>When a member has left, then its points are kept for {@code hansa.leaving.keep-days}, in which they can be used again when it
 *       comes back; then a run takes them. What is released or confirmed in the sixty days after is taken too.
 *   <li>When a member leaves, then it leaves its household, with what is left of its contributions; the head of none but minors cannot.
 *   <li>When nothing was earned or used for {@code hansa.dormant.days}, then a member is dormant; zero: nobody ever is.
 *   <li>When a dormant member earns or uses something, then it is active again in the same transaction.
 *   <li>When a run over members is asked for twice, killed and resumed, then each step is made once.
 * </ul>
 *
 * <p>What only moves a household's pool is no sign of life for the run, and wakes a member all the same.
 *
 * <p>Points of leavers go to the programme's goodwill as a correction: they did not expire, and breakage counts what expired lot by
 * lot.
 */
package io.hansa.club.life;
