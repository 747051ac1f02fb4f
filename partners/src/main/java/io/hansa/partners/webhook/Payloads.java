package io.hansa.partners.webhook;

import io.hansa.kernel.EntryNumber;
import io.hansa.partners.refusal.Refusal;
import io.hansa.partners.transaction.TransactionNumber;
import io.hansa.partners.transaction.TransactionRow;
import io.hansa.partners.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes messages: {@code type}, {@code timestamp} and {@code data}, as Standard Webhooks says. */
@ApplicationScoped
class Payloads {

    /** A message stays far below the size that receivers take. */
    private static final int TRANSACTIONS_A_MESSAGE = 100;

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    Transactions transactions;

    List<String> of(News news) {
        if (!news.type().isOfTransactions()) {
            return List.of(message(news.type(), news.happenedAt(), parse(news.subject())));
        }
        List<TransactionNumber> numbers = Stream.of(news.subject().split(","))
                .map(number -> new TransactionNumber(Long.parseLong(number)))
                .toList();
        var messages = new ArrayList<String>();
        for (int from = 0; from < numbers.size(); from += TRANSACTIONS_A_MESSAGE) {
            int to = Math.min(numbers.size(), from + TRANSACTIONS_A_MESSAGE);
            messages.add(message(news.type(), news.happenedAt(), data(numbers.subList(from, to))));
        }
        return messages;
    }

    static String message(WebhookType type, Instant at, JsonObject data) {
        return JSON.createObjectBuilder()
                .add("type", type.code())
                .add("timestamp", at.toString())
                .add("data", data)
                .build()
                .toString();
    }

    private JsonObject data(List<TransactionNumber> numbers) {
        var rows = JSON.createArrayBuilder();
        transactions.byNumbers(numbers).stream().map(Payloads::transaction).forEach(rows::add);
        return JSON.createObjectBuilder().add("transactions", rows).build();
    }

    /** With the names that the API has for them; what is not there is left out. */
    private static JsonObjectBuilder transaction(TransactionRow row) {
        var json = JSON.createObjectBuilder()
                .add("transaction", row.number().value())
                .add("kind", row.kind().name())
                .add("reference", row.reference())
                .add("accepted", row.accepted())
                .add("points", row.points().amount())
                .add("statusPoints", row.statusPoints().amount())
                .add("moneyFen", row.money().minor())
                .add("occurredAt", row.occurredAt().toString())
                .add("recordedAt", row.recordedAt().toString());
        row.outlet().ifPresent(outlet -> json.add("outlet", outlet));
        row.member().ifPresent(member -> json.add("member", member));
        row.amountFen().ifPresent(amount -> json.add("amountFen", amount));
        row.original().ifPresent(original -> json.add("original", original));
        row.voucher().ifPresent(voucher -> json.add("voucher", voucher));
        row.entry().map(EntryNumber::value).ifPresent(entry -> json.add("entry", entry));
        row.refusal().map(Refusal::code).ifPresent(code -> json.add("refusal", code));
        row.businessDate().map(LocalDate::toString).ifPresent(date -> json.add("businessDate", date));
        return json;
    }

    private static JsonObject parse(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
