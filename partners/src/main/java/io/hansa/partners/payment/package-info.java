/**
 * Payments to partners: what the statements of closed months ask the programme to pay, in orders that two persons make, as files for
 * the bank.
 *
 * <p>Boundary: {@link io.hansa.partners.payment.PaymentOrders}. Life of an order: draft → approved, or withdrawn; of a payment in it:
 * ordered → paid → perhaps returned, which is what remittances say and is kept nowhere else. Invariants:
 * <ul>
 *   <li>When a statement is in an order that was not withdrawn, and the bank did not send the money back, then it is in no other: nothing
 *       is paid twice. The database holds the same.
 *   <li>When an order is approved, then somebody else drafted it ({@code own-payment-order}), and what was drafted has not changed: amounts
 *       and accounts are copied when it is drafted.
 *   <li>When an account's check digits are wrong, or there is none, then the payment is not drafted, and the refusal says what to agree.
 *   <li>When an order's file is made, then it is an ISO 20022 {@code pain.001.001.09}, the same bytes whenever it is asked for, whose
 *       message id is the order's number, so that a bank takes it once.
 * </ul>
 *
 * <p>Out of scope: what the bank did with it ({@code bank}), sending it to the bank.
 */
package io.hansa.partners.payment;
