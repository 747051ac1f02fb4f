/**
 * The REST API under {@code /api/v1}: partners' systems ({@code .partner}), member apps ({@code .member}), operators
 * ({@code .admin}), and how each of them gets a token ({@code .oauth2}, {@code .session}).
 *
 * <p>Its contract is {@code META-INF/openapi.yaml}, written and not generated, published as {@code openapi.yaml}; tests hold every operation and every
 * answer against it. Here is what all resources share: guards for roles, idempotency keys, body sizes and rates, and lists
 * that page by key. Bodies are read by {@code .json}, refusals become problems in {@code .problem}.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a call is refused, then the answer is a problem (RFC 9457) with a stable code, in the caller's language.
 *   <li>When a call would have another effect if it were repeated, then it must carry an {@code Idempotency-Key}; the repeated
 *       call gets the first answer again, marked {@code Idempotency-Replayed: true}.
 *   <li>When a caller has no token, or one of another kind of caller, then no boundary is reached.
 *   <li>When a caller asks more often than it may, then it is told when to come again, before anything is looked up.
 * </ul>
 */
package io.hansa.web.api;
