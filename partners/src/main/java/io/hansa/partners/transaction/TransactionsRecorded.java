package io.hansa.partners.transaction;

import java.util.List;

/** Messages became rows, accepted or refused. Fired within the transaction that wrote them, once for what was written together. */
public record TransactionsRecorded(List<Item> items) {

    public TransactionsRecorded {
        items = List.copyOf(items);
    }

    /** One of them. */
    public record Item(String partnerCode, TransactionNumber number, TransactionKind kind, boolean accepted) {}
}
