/**
 * The member portal: what a member has and why, what it can be had for, and what was ordered and booked.
 *
 * <p>One bean a page ({@code memberHome} ↔ {@code member/index.xhtml}), text in the bundle {@code member}. The beans ask the
 * boundaries of club, rewards, events, outbox and ledger for the calling member only ({@link io.hansa.web.member.Me}); what
 * belongs to another is not found.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a reward is redeemed, then in three steps at most: its page, the quote with the consequence in numbers, the
 *       voucher. Pressing a button twice, or going back and pressing it again, redeems once.
 *   <li>When something is refused, then the page says why in words and keeps what was entered.
 *   <li>When something was changed, then the answer is a redirect: reloading the page changes nothing.
 * </ul>
 */
package io.hansa.web.member;
