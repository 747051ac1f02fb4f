package io.hansa.web.api.partner;

import io.hansa.kernel.EntryNumber;
import io.hansa.partners.refusal.Refusal;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionNumber;
import io.hansa.partners.transaction.TransactionRow;
import io.hansa.partners.transaction.TransactionState;
import io.hansa.web.faces.Explanation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A transaction as it is kept.
 *
 * @param parkedUntil how long it waits for what it undoes
 * @param refusal code of the reason why it was refused
 * @param reversedBy numbers of the transactions that undid it or parts of it
 * @param items what it consists of, or undoes by name
 * @param why how its entry was reckoned, in the language of the caller; absent when it has none
 */
public record TransactionView(
        long transaction,
        TransactionKind kind,
        String reference,
        TransactionState state,
        boolean accepted,
        Optional<String> outlet,
        Optional<String> member,
        OptionalLong amountFen,
        Optional<String> original,
        Optional<String> voucher,
        long points,
        long statusPoints,
        long moneyFen,
        Optional<Long> entry,
        Optional<String> refusal,
        Optional<Instant> parkedUntil,
        List<Long> reversedBy,
        Instant occurredAt,
        Instant recordedAt,
        Optional<LocalDate> businessDate,
        Optional<String> product,
        Optional<String> category,
        List<ItemView> items,
        Optional<Explanation> why) {

    static TransactionView of(TransactionRow row, Optional<Explanation> why) {
        return new TransactionView(
                row.number().value(),
                row.kind(),
                row.reference(),
                row.state(),
                row.accepted(),
                row.outlet(),
                row.member(),
                row.amountFen(),
                row.original(),
                row.voucher(),
                row.points().amount(),
                row.statusPoints().amount(),
                row.money().minor(),
                row.entry().map(EntryNumber::value),
                row.refusal().map(Refusal::code),
                row.parkedUntil(),
                row.reversedBy().stream().map(TransactionNumber::value).toList(),
                row.occurredAt(),
                row.recordedAt(),
                row.businessDate(),
                row.goods().product(),
                row.goods().category(),
                row.items().stream().map(item -> ItemView.of(row, item)).toList(),
                why);
    }
}
