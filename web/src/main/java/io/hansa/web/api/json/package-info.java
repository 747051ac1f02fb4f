/**
 * Reads request bodies into records, strictly.
 *
 * <p>JSON-B reads {@code 1.5} as 1 and {@code 1e30} as some number, takes {@code "12"} for 12, and lets unknown names pass
 * (seen with Yasson 3); with points and money that is not to be had.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a body is not one JSON object, has a name twice or something after its end, then it is malformed (400).
 *   <li>When a value is not of its component's type, or a name is not a component's, then the request is invalid (422), with
 *       the place of each such value.
 * </ul>
 */
package io.hansa.web.api.json;
