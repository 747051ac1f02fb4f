package io.hansa.web.api.partner;

import io.hansa.partners.file.FileRow;
import io.hansa.partners.refusal.Refusal;
import io.hansa.partners.transaction.LineResult.Outcome;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionNumber;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Function;

/**
 * The result of a row.
 *
 * @param transaction what it became, or what it repeats
 * @param problem why it was refused
 */
public record FileRowAnswer(
        long line,
        Outcome outcome,
        Optional<TransactionKind> kind,
        Optional<String> reference,
        Optional<String> member,
        Optional<Long> transaction,
        long points,
        long moneyFen,
        Optional<JsonObject> problem) {

    static FileRowAnswer of(FileRow row, Function<Refusal, JsonObject> problem) {
        return new FileRowAnswer(
                row.line(),
                row.outcome(),
                row.kind(),
                row.reference(),
                row.member(),
                row.transaction().map(TransactionNumber::value),
                row.points().amount(),
                row.money().minor(),
                row.refusal().map(problem));
    }
}
