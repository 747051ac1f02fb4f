/**
 * How members and staff get a token for the API, and how tokens of all callers are read.
 *
 * <p>{@link io.hansa.web.api.session.MemberSessionsResource} and {@link io.hansa.web.api.session.StaffSessionsResource} take a
 * login and a password and answer with a short-lived signed token of its own audience; {@link io.hansa.web.api.session.ApiBearers} reads these and the partners' tokens, without the database.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a password is wrong, then the throttle of the sign-in page counts it too: it is the same boundary.
 *   <li>When a member's login is used at the door for staff, or the other way round, then it is answered like a wrong password.
 *   <li>When a token is for one audience, then it opens nothing else.
 * </ul>
 */
package io.hansa.web.api.session;
