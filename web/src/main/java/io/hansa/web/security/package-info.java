/**
 * Who calls, decided once for the whole application, by path.
 *
 * <p>{@link io.hansa.web.security.PathAuthentication} is the only authentication mechanism: under {@code /api/} a bearer token
 * and nothing else ({@link io.hansa.web.security.BearerTokens} verifies it); everywhere else the session that
 * {@link io.hansa.web.security.SignInBean} began. Which face asks for which roles stands in {@code web.xml}; what a caller may
 * do stands on the boundaries.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a request goes to {@code /api/}, then a browser's session does not sign it in: a foreign page cannot use it.
 *   <li>When a sign-in is tried, then the session of before has no say in its outcome.
 *   <li>When someone signs in, then their session gets a new id; when they sign out, then it is gone.
 *   <li>When a page needs a sign-in, then after it the reader is on that page, and never on another site.
 *   <li>When a page is answered, then it may be framed by nobody and is kept by no cache.
 * </ul>
 */
package io.hansa.web.security;
