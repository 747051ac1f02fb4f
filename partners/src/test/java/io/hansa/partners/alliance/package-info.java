/**
 * A month of a whole alliance, to any extent: a seeded generator sends partners' messages through the real door and keeps books of
 * its own; the month is settled by processes that may be killed; and what came of it is held against the books, against sums over
 * the ledger's tables, and against a run that nothing disturbed.
 *
 * <p>{@link io.hansa.partners.alliance.Alliance} makes and sends, {@link io.hansa.partners.alliance.MonthEnd} settles as a run does,
 * {@link io.hansa.partners.alliance.SettlingProcess} does so in a process of its own, which
 * {@link io.hansa.partners.alliance.SettlingProcesses} starts and kills, {@link io.hansa.partners.alliance.Audit} compares.
 * {@code AllianceIT} does it with some thousand messages in each build, the bench with a million.
 */
package io.hansa.partners.alliance;
