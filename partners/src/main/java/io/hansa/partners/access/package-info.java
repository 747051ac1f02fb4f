/**
 * How partners' systems prove who they are: OAuth 2.0 client credentials and short-lived signed tokens (RFC 6749 4.4, RFC 7519).
 *
 * <p>Boundaries: {@link io.hansa.partners.access.Clients} (issue, rotate, revoke), {@link io.hansa.partners.access.Tokens}
 * (secret → token, verify). Other features of the module ask {@link io.hansa.partners.access.Callers} on whose behalf a call is
 * made. Invariants:
 * <ul>
 *   <li>When a secret is made, then it is shown once and only its hash is stored. A secret is 256 random bits, which nobody can
 *       guess; a salted SHA-256 therefore protects it as well as a slow password hash, and the token endpoint cannot be
 *       exhausted with expensive hashes.
 *   <li>When a client's secret is rotated, then the old one works until the overlap ends, and the new one at once.
 *   <li>When a client is revoked, then it gets no more tokens, and the tokens it has move nothing: a token is verified without
 *       the database, but each call that acts for a partner reads the client's row to know the partner and its scopes.
 * </ul>
 */
package io.hansa.partners.access;
