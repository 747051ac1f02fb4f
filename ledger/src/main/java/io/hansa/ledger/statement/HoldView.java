package io.hansa.ledger.statement;

import io.hansa.ledger.account.AccountId;

/**
 * What became of a hold, beside its captures.
 *
 * @param wallet or pool whose points it sets aside
 * @param expired how many were taken by expiry while they were held
 * @param released how many were given back
 */
public record HoldView(AccountId wallet, long expired, long released) {}
