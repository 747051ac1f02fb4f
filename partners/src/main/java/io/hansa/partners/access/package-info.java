/**
 * How partners' systems prove who they are: OAuth 2.0 client credentials and short-lived signed tokens (RFC 6749 4.4, RFC 7519).
 *
 * <p>Boundaries: {@link io.hansa.partners.access.Clients} (issue, limit, rotate, revoke), {@link io.hansa.partners.access.ClientKeys}
 * (keys to sign by, and whether a client must), {@link io.hansa.partners.access.Tokens} (secret → token, verify),
 * {@link io.hansa.partners.access.Signatures} (is this message its sender's?). Other features of the module ask {@link io.hansa.partners.access.Callers} on whose behalf a call is
 * made. Invariants:
 * <ul>
 *   <li>When a secret is made, then it is shown once and only its hash is stored. A secret is 256 random bits, which nobody can
 *       guess; a salted SHA-256 therefore protects it as well as a slow password hash, and the token endpoint cannot be
 *       exhausted with expensive hashes.
 *   <li>When a client's secret is rotated, then the old one works until the overlap ends, and the new one at once.
 *   <li>When a client is revoked, then it gets no more tokens, and the tokens it has move nothing: a token is verified without
 *       the database, but the client's row is read, to know the partner and its scopes, before what acts for a partner has an effect:
 *       for each call, or once for the single messages that share a transaction.
 *   <li>When a client is limited to outlets, then it is from its next message on, whatever it was when its token was issued.
 *   <li>When a message is signed, then it is by a key of its client that works at that moment, over its method, address, body and
 *       idempotency key, and was just made; or it is refused.
 *   <li>When signatures are asked of a client, then its tokens say so, and no token is without when those of before have ended.
 *   <li>When a client is changed, then {@link io.hansa.partners.access.ClientChanged} is fired in the same transaction.
 *   <li>When a key's id was used, then it is never another key's.
 * </ul>
 */
package io.hansa.partners.access;
