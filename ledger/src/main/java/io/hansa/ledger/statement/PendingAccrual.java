package io.hansa.ledger.statement;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What of a pending accrual still waits.
 *
 * @param usableOn when it is confirmed by itself; empty: when somebody does
 */
public record PendingAccrual(
        EntryNumber entry, AccountId account, Points points, LocalDate earnedOn, Optional<LocalDate> usableOn) {}
