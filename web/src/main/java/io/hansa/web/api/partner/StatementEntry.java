package io.hansa.web.api.partner;

import io.hansa.partners.settlement.StatementEntryRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One posting behind a line of a statement. */
public record StatementEntry(
        long entry,
        Optional<String> reference,
        Optional<String> outlet,
        Optional<String> member,
        Instant occurredAt,
        LocalDate businessDate,
        long amountFen) {

    static StatementEntry of(StatementEntryRow row) {
        return new StatementEntry(
                row.entry().value(),
                row.reference(),
                row.outlet(),
                row.member(),
                row.occurredAt(),
                row.businessDate(),
                row.amount().minor());
    }
}
