/**
 * Account managers: whom each looks after, when each member should hear of its manager next, and what was said.
 *
 * <p>Boundaries: {@link io.hansa.club.portfolio.AccountManagers} (which staff keep a portfolio, and what members are told of them),
 * {@link io.hansa.club.portfolio.Portfolios} (who has whom), {@link io.hansa.club.portfolio.ManagerContacts} (what was said), {@link
 * io.hansa.club.portfolio.Occasions} (reasons to call that come of themselves). For the merge of memberships {@link
 * io.hansa.club.portfolio.MergedPortfolios}.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a member is assigned from a day on, then whoever had it has it until before that day; who had whom when is never lost, and a
 *       member has one account manager on any day.
 *   <li>When a portfolio would have more than {@link io.hansa.club.portfolio.Portfolios#MOST} members, then nobody is assigned: so a page of
 *       it can be put in the order of what is due.
 *   <li>When a member leaves or is erased, then it has no account manager from that day on; when it is merged, then the survivor keeps its
 *       own, or else gets the merged one's, and when that is taken back, the merged one has its own again.
 *   <li>When a contact is due is derived: the last that reached the member and the cadence of its tier ({@code
 *       io.hansa.club.frequency}); before there was one, the day of the assignment.
 *   <li>When an account manager contacts a member for anything but its own matters, then only if it agreed to be contacted so, and within
 *       the limit, or for a reason that is kept; a call of the member's own is neither asked nor counted.
 *   <li>When a contact was written down wrongly, then a new row stands in its place; when it never was, then it counts no more.
 *   <li>When a person is erased, then the notes are emptied, and birthdays and days of the dossier that contacts were for; nothing else of
 *       a row.
 *   <li>When a caller writes a contact down again under the same key, then it is one contact and counts once.
 * </ul>
 *
 * <p>What happened under a merged number stays under it and is read there; what reached it counts for the limit of the survivor. Corporate
 * groups name an account manager of their own ({@code io.hansa.club.group}).
 */
package io.hansa.club.portfolio;
