/**
 * Who signs in, and who did what.
 *
 * <p>Boundaries: {@link io.hansa.security.SignIn} (is it them?), {@link io.hansa.security.Identities} (give, change and take
 * away sign-ins), {@link io.hansa.security.PortalSignIns} (the same for a partner's users, by its own administrators),
 * {@link io.hansa.security.Audit} (what was done and what was looked at), {@link io.hansa.security.Subjects} (for whom an identity acts),
 * {@link io.hansa.security.Throttle} (slows down what anybody may do without signing in).
 *
 * <p>An identity belongs to a member (subject: member number), a partner's user (subject: partner code) or a member of staff
 * (subject: the login itself). It has one password and one or more login names: a member signs in by number, phone or mail.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a password is kept, then only as an Argon2id hash with its parameters; when the parameters have been raised, then
 *       the next sign-in renews the hash.
 *   <li>When a login name is not known, then the answer takes as long as for a wrong password and says the same.
 *   <li>When sign-ins of one identity, or from one address, keep failing, then the next ones must wait, longer each time; known
 *       and unknown names alike.
 *   <li>When somebody else has made a password, then it works for seven days, and its user chooses another before anything else.
 *   <li>When somebody changes the password, then by giving the present one, and whatever else was begun with that one is over.
 *   <li>When a partner has an administrator who can sign in, then it keeps one: the last is neither disabled nor given another role.
 *   <li>When an audit record is written, then it is never changed: rights and triggers forbid it.
 * </ul>
 *
 * <p>Out of scope: sessions and tokens (web), API clients of partners (partners).
 */
package io.hansa.security;
