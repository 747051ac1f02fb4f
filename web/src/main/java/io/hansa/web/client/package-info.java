/**
 * The systems of partners that call the API, as the partner's administrator and the operator's keep them: issued, limited to
 * outlets, given new secrets and keys, revoked. Pages of both faces include {@code WEB-INF/client/*}; bundle {@code client}. Whose
 * clients one sees is decided by {@code Clients}.
 *
 * <p>When a secret was made, then it is shown on the page that follows, and on no other.
 */
package io.hansa.web.client;
