package io.hansa.partners.transaction;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.partners.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A partner transaction as it is kept.
 *
 * @param member the number once it is resolved, otherwise as it was sent; empty for a reversal without an original
 * @param amountFen what the member paid, or got back, where that was said
 * @param original the reference that a reversal undoes
 * @param voucher the voucher that was honoured
 * @param refusal why it was refused; empty when it was not
 * @param parkedUntil how long it waits for what it undoes; empty when it does not wait
 * @param goods what it is about, where that was said
 * @param reversedBy the transactions that undid it or parts of it, in their order
 * @param items what an accepted one consists of, or undoes by name; by their codes. Empty as {@code reversedBy} is where
 *     a transaction is only named
 */
public record TransactionRow(
        TransactionNumber number,
        String partnerCode,
        TransactionKind kind,
        String reference,
        Optional<String> outlet,
        Optional<String> member,
        OptionalLong amountFen,
        Optional<String> original,
        Optional<String> voucher,
        Points points,
        Points statusPoints,
        Money money,
        Optional<EntryNumber> entry,
        Optional<Refusal> refusal,
        Optional<Instant> parkedUntil,
        List<TransactionNumber> reversedBy,
        Instant occurredAt,
        Instant recordedAt,
        Optional<LocalDate> businessDate,
        Actor actor,
        Goods goods,
        List<Item> items) {

    public TransactionRow {
        reversedBy = List.copyOf(reversedBy);
        items = List.copyOf(items);
    }

    /**
     * One of the things that it consists of.
     *
     * @param amount fen where the transaction has an amount, points otherwise; empty where a reversal names it that still waits
     * @param reversedBy the transaction that undid it, by name or with all that was left
     */
    public record Item(String code, OptionalLong amount, Optional<TransactionNumber> reversedBy) {}

    public boolean accepted() {
        return state() == TransactionState.ACCEPTED;
    }

    public TransactionState state() {
        if (parkedUntil.isPresent()) {
            return TransactionState.PARKED;
        }
        return refusal.isPresent() ? TransactionState.REFUSED : TransactionState.ACCEPTED;
    }
}
