package io.hansa.ledger.account;

import java.time.Instant;

/** An account as it was opened. */
public record AccountView(AccountId id, AccountKey key, Instant openedAt) {}
