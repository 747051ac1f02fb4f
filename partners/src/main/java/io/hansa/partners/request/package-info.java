/**
 * Requests that carry an idempotency key and make one thing: the same request again finds what was made.
 *
 * <p>Used by the module's boundaries through {@link io.hansa.partners.request.KnownRequests}, in their transaction. Invariants:
 * <ul>
 *   <li>When the same key comes again with the same content, then the work is not done again; with other content it is refused as
 *       {@code idempotency-conflict}.
 *   <li>When the same key comes twice at the same time, then one does the work, and the other begins anew and finds it.
 *   <li>When the work is refused, then the key is free again.
 * </ul>
 *
 * <p>Out of scope: batches, whose items keep their keys in their own rows ({@code transaction}, {@code charge}).
 */
package io.hansa.partners.request;
