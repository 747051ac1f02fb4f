package io.hansa.partners.transaction;

import io.hansa.partners.contract.Reach;
import java.util.HashSet;
import java.util.List;

/**
 * One of the things of a transaction, which can be undone by itself.
 *
 * @param code as the partner calls it in this message, where it is unique: 1 to 32 letters, digits and {@code _ . : -}
 * @param amount its share of the message: fen of an accrual for an amount, points of anything else; 1 to {@link #MOST_AMOUNT}
 */
public record TransactionItem(String code, long amount) {

    /** The most of one message. */
    public static final int MOST = 50;

    public static final long MOST_AMOUNT = Policies.MOST;

    public TransactionItem {
        if (!Reach.isCode(code) || amount < 1 || amount > MOST_AMOUNT) {
            throw new IllegalArgumentException("not an item: " + code + " " + amount);
        }
    }

    /** A copy of the items of one message; throws IllegalArgumentException when one is named twice, or there are too many. */
    static List<TransactionItem> checked(List<TransactionItem> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        checkedCodes(items.stream().map(TransactionItem::code).toList());
        return List.copyOf(items);
    }

    /** The same of codes alone. */
    static List<String> checkedCodes(List<String> codes) {
        if (codes.size() > MOST || new HashSet<>(codes).size() < codes.size()) {
            throw new IllegalArgumentException("a message has at most " + MOST + " items, each named once: " + codes);
        }
        codes.stream().filter(code -> !Reach.isCode(code)).findFirst().ifPresent(code -> {
            throw new IllegalArgumentException("not an item: " + code);
        });
        return List.copyOf(codes);
    }

    static long sum(List<TransactionItem> items) {
        return items.stream().mapToLong(TransactionItem::amount).sum();
    }
}
