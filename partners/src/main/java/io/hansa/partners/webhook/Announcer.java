package io.hansa.partners.webhook;

import io.hansa.partners.settlement.StatementIssued;
import io.hansa.partners.settlement.StatementView;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionNumber;
import io.hansa.partners.transaction.TransactionsRecorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import java.util.stream.Collectors;

/** Hears what other features of the module did, in their transactions. A batch is one row, however many transactions it has. */
@ApplicationScoped
class Announcer {

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    Listeners listeners;

    @Inject
    Teller teller;

    void onTransactions(@Observes TransactionsRecorded recorded) {
        recorded.items().stream()
                .map(TransactionsRecorded.Item::partnerCode)
                .distinct()
                .filter(listeners::has)
                .forEach(partner -> tell(partner, recorded));
    }

    private void tell(String partner, TransactionsRecorded recorded) {
        recorded.items().stream()
                .filter(item -> item.partnerCode().equals(partner))
                .collect(Collectors.groupingBy(
                        Announcer::type,
                        Collectors.mapping(
                                TransactionsRecorded.Item::number,
                                Collectors.mapping(TransactionNumber::toString, Collectors.joining(",")))))
                .forEach((type, numbers) -> teller.tell(partner, type, numbers));
    }

    private static WebhookType type(TransactionsRecorded.Item item) {
        if (!item.accepted()) {
            return WebhookType.TRANSACTION_REFUSED;
        }
        return item.kind() == TransactionKind.VOUCHER ? WebhookType.VOUCHER_REDEEMED : WebhookType.TRANSACTION_ACCEPTED;
    }

    void onStatement(@Observes StatementIssued issued) {
        StatementView statement = issued.statement();
        teller.tell(
                statement.partnerCode(),
                WebhookType.STATEMENT_ISSUED,
                JSON.createObjectBuilder()
                        .add("number", statement.number())
                        .add("month", statement.month().toString())
                        .add("netFen", statement.net().minor())
                        .add("hash", statement.hash())
                        .add("issuedAt", statement.issuedAt().toString())
                        .build()
                        .toString());
    }
}
