package io.hansa.partners.settlement;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One posting behind a line of a statement.
 *
 * @param reference what the partner called it: its own number of the transaction or visit, or the number of the reservation that
 *     was refused at the door; empty for what settlement itself posts
 * @param occurredAt when it happened, which is before the period for what came late
 */
public record StatementEntryRow(
        EntryNumber entry,
        Optional<String> reference,
        Optional<String> outlet,
        Optional<String> member,
        Instant occurredAt,
        LocalDate businessDate,
        Money amount) {}
