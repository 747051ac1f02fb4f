/**
 * The value of the alliance: what each partner brought and cost in a month, as a whole and by region (ADR 0039).
 *
 * <p>Boundaries: {@link io.hansa.partners.value.ValueBoard} reads, {@link io.hansa.partners.value.Valuation} works it out (the steps of
 * a run). What a row says, of the month in which it counts (business date):
 * <ul>
 *   <li>accruals, redemptions, vouchers: accepted messages; points given and redeemed: less what was undone of them.
 *   <li>billed: what the partner owes for points, reimbursed: what it is owed for redemptions and vouchers, both less what was undone;
 *       other: what else is on its clearing account (fees, blocks, services, disputes, in kind) but payments and tax. So
 *       {@code billed − reimbursed + other + tax} is the net amount of its statement.
 *   <li>cost: what the points cost the programme that it gave, less those that were redeemed with it, at {@code hansa.points.cost}:
 *       giving makes a liability, redeeming ends it.
 *   <li>{@code margin = billed + other − reimbursed − cost}. Over all partners no point is counted twice, since it is given once and
 *       redeemed once. Points that pay for a reward are redeemed with the programme: a voucher is a cost in full.
 *   <li>members: those with an accepted accrual, redemption or voucher; brought: those of them whose wallet begins with an accrual
 *       of the partner in the month; shared: those who in the month earned or paid with points at another partner as well.
 *   <li>region: of the outlet. What has no outlet is in the whole and in no region, and so is {@code other}; a member who was in two regions
 *       is in both, and once in the whole.
 * </ul>
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a month is closed and was worked out since, then its rows say what its statements say, and are never worked out again;
 *       months that still take postings are worked out anew each day and whenever somebody asks, and say as of when.
 *   <li>When a run crashes and goes on, then a partner's month is worked out whole or not at all.
 *   <li>When figures are followed, then the rows behind them add up to them, as of now.
 * </ul>
 *
 * <p>The figures are state, made from facts; this feature reads the tables of transactions, outlets and postings itself, and writes only its
 * own. Out of scope: sandboxes; what a member is worth later on.
 */
package io.hansa.partners.value;
