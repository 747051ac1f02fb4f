/**
 * Invoices: what statements ask partners to pay, what is open of it, and since when it is overdue.
 *
 * <p>Boundaries: {@link io.hansa.partners.invoice.Invoices} reads, {@link io.hansa.partners.invoice.CreditStops} lifts stops. An invoice is made with the statement that asks for money, in its
 * transaction; purchases of prepaid partners are on it as on the statement. Invariants:
 * <ul>
 *   <li>When a statement asks a partner to pay, then there is one invoice of that amount, numbered without gaps within the year of its
 *       month, due when the statement says; it is never changed.
 *   <li>When money was received for an invoice, then it pays that invoice; what is beyond it, and what was received on account, pays the
 *       partner's other invoices, those due first first. What is open is a sum over remittances, as of any date, and is kept nowhere.
 *   <li>When invoices age, then each is in one bucket, and per partner open invoices − what is still to be paid to it + what
 *       its last statement carried + what is on no statement yet − what it paid beyond its invoices is its clearing account's balance.
 *   <li>When an invoice is open after its due date and the contract's days of grace, then new accruals that the partner pays for are
 *       refused ({@code partner-overdue}) until it is paid, which lifts that in the payment's own transaction, or until a date to which
 *       staff lifted it with a reason; redemptions, reversals and what the programme funds go on. It is a date on the partner's row, which a
 *       message reads anyway. A batch that is at work while a payment is posted may still be refused, as one that came before it.
 *   <li>When a portal user or a client asks for another partner's invoice, then it does not exist.
 * </ul>
 *
 * <p>Out of scope: reminders and interest; setting an invoice off against what a later month owes the partner.
 */
package io.hansa.partners.invoice;
