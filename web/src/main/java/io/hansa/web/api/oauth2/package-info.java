/**
 * The token endpoint for partners' systems: OAuth 2.0 client credentials (RFC 6749 4.4), and no other grant.
 *
 * <p>Errors have the body that RFC 6749 5.2 prescribes, not that of a problem. When proofs from one address for one client
 * keep failing, then the next ones must wait.
 */
package io.hansa.web.api.oauth2;
