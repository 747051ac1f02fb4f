/**
 * Accounts: who holds how much of which unit. An account is always a ledger account.
 *
 * <p>Boundary: {@link io.hansa.ledger.account.Accounts}. An account is found by its {@link io.hansa.ledger.account.AccountKey}
 * (holder, unit, kind), opened once and never closed or changed; opening it again gives the same account.
 *
 * <p>Wallets, their held twins and pools have a balance row that is locked while they are posted to; programme and partner
 * accounts are hot and have none ({@link io.hansa.ledger.account.AccountKind#hasBalanceRow()}).
 * When a member's wallet is opened, then its held account is opened with it.
 */
package io.hansa.ledger.account;
