/**
 * Webhooks: what happened to a partner is told to its systems, signed as Standard Webhooks 1.0 says (ADR 0030).
 *
 * <p>Boundaries: {@link io.hansa.partners.webhook.Webhooks} (endpoints and their secrets),
 * {@link io.hansa.partners.webhook.Deliveries} (what was sent, and sends it again),
 * {@link io.hansa.partners.webhook.Announcements} (other features say what is to be told). {@link io.hansa.partners.webhook.Courier}
 * does the work, kicked by the clock and after each commit that brought something to tell. Life of what is told: news, written
 * with the effect → deliveries, one an endpoint that asked for it → delivered, or given up after ten tries in three days; sent
 * again by hand, with the same id.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a transaction commits, then what it announced is told to each endpoint that asked for it, at least once, with the
 *       same id each time; when it rolls back, then nothing is.
 *   <li>When a dispute or a claim for missing points takes a step, then its partner is told, whoever took it, silence too.
 *   <li>When a partner has no endpoint, then its transactions write nothing for this; a batch writes one row, whatever its size.
 *   <li>When several servers deliver, then one of them is at work on an endpoint: an attempt is never made twice at once.
 *   <li>When an endpoint is slow or away, then the others do not wait for it.
 *   <li>When a name leads to an address that is not public, then nothing is connected to, whatever it led to before; redirects are
 *       not followed, and of an answer no more than its beginning is read.
 *   <li>When a secret is rotated, then both sign until the overlap ends. A secret is shown once, and kept encrypted.
 *   <li>When an endpoint answers 410, or nothing arrives for five days, then it is disabled, and the portal says so; nothing is kept
 *       for it until it is resumed.
 * </ul>
 *
 * <p>Deliveries come in no promised order. Out of scope: webhooks of members and of staff.
 */
package io.hansa.partners.webhook;
