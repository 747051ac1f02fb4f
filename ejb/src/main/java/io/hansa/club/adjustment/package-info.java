/**
 * Adjustments: staff give or take points by hand, give expired ones back, or undo a wrong entry, each with a reason; what is above the limit of one
 * person waits for a second.
 *
 * <p>Boundaries: {@link io.hansa.club.adjustment.Adjustments} (asks) and {@link io.hansa.club.adjustment.Approvals} (decides).
 * Given points come from goodwill, as a lot with the programme's expiry; taken points go back there. Never below what is
 * available.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When an adjustment is asked for, then there is one row of it, which is never changed but to be decided, once.
 *   <li>When what somebody adjusts of one member's points on a business date stays within their limit, then the entry is made at
 *       once; when it comes to more, then nothing moves until a second person approves. Many small ones count as their sum,
 *       and points that repay a debt, or are owed again, like any others.
 *   <li>When a request is approved, then all is checked anew; what cannot be made is refused with its reason and waits on.
 *   <li>When somebody asked, then somebody else decides: the boundary refuses, and so does the table.
 *   <li>When two decide at once, then one of them does; there is never more than one entry of a request.
 *   <li>When an entry is made, then by the asker's name; its why names the request and who approved it.
 *   <li>When nobody decides within the days that are set, then the request lapses.
 *   <li>When the same request key comes again, then nothing moves again.
 *   <li>When anything happens to a request, then it is audited; when points move, and only then, the member is told.
 *   <li>When an entry belongs to an order, a booking, a partner's transaction or a run, then it is not undone here.
 * </ul>
 */
package io.hansa.club.adjustment;
