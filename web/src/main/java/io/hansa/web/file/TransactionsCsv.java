package io.hansa.web.file;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.kernel.csv.CsvWriter;
import io.hansa.partners.refusal.Refusal;
import io.hansa.partners.transaction.TransactionFilter;
import io.hansa.partners.transaction.TransactionRow;
import io.hansa.partners.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the caller's partner recorded on a day, newest first, slice by slice. */
@ApplicationScoped
public class TransactionsCsv {

    @Inject
    Transactions transactions;

    @Inject
    Programme programme;

    public void write(LocalDate day, Writer to) throws IOException {
        var csv = new CsvWriter(to);
        csv.row(
                "reference",
                "kind",
                "state",
                "refusal",
                "occurred_at",
                "recorded_at",
                "business_date",
                "outlet",
                "member",
                "amount_fen",
                "points",
                "status_points",
                "money_fen",
                "original",
                "voucher",
                "transaction",
                "entry",
                "actor",
                "items");
        var filter = new TransactionFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(programme.startOf(day)),
                Optional.of(programme.startOf(day.plusDays(1))));
        Optional<String> cursor = Optional.empty();
        do {
            Slice<TransactionRow> slice = transactions.list(filter, cursor, Slice.MAX_LIMIT);
            for (TransactionRow row : slice.rows()) {
                write(csv, row);
            }
            cursor = slice.next();
        } while (cursor.isPresent());
    }

    /** As files that are sent write them. */
    private static String items(TransactionRow row) {
        return row.items().stream()
                .map(item -> item.code()
                        + (item.amount().isPresent() ? "=" + item.amount().getAsLong() : ""))
                .collect(Collectors.joining(";"));
    }

    private static void write(CsvWriter csv, TransactionRow row) throws IOException {
        csv.row(
                row.reference(),
                row.kind(),
                row.state(),
                row.refusal().map(Refusal::code),
                row.occurredAt(),
                row.recordedAt(),
                row.businessDate(),
                row.outlet(),
                row.member(),
                row.amountFen().isPresent() ? row.amountFen().getAsLong() : null,
                row.points().amount(),
                row.statusPoints().amount(),
                row.money().minor(),
                row.original(),
                row.voucher(),
                row.number().value(),
                row.entry().map(EntryNumber::value),
                row.actor(),
                items(row));
    }
}
