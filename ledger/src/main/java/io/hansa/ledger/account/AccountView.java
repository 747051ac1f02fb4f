package io.hansa.ledger.account;

import java.time.Instant;
import java.util.Optional;

/**
 * An account as it was opened.
 *
 * @param held the account that holds what is set aside of this one; of accounts with lots
 */
public record AccountView(AccountId id, AccountKey key, Optional<AccountId> held, Instant openedAt) {}
