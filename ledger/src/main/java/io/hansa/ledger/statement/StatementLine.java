package io.hansa.ledger.statement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.journal.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One posting of an account as its holder reads it.
 *
 * @param seq the posting's place in the account
 * @param amount signed, in the smallest part of the account's unit
 * @param balanceAfter empty for accounts without a balance row
 * @param actor who did it
 * @param reverses the entry that this one undoes
 */
public record StatementLine(
        long seq,
        EntryNumber entry,
        String code,
        LocalDate businessDate,
        Instant occurredAt,
        Instant recordedAt,
        long amount,
        Optional<Long> balanceAfter,
        Actor actor,
        Why why,
        Optional<EntryNumber> reverses) {}
