package io.hansa.partners.transaction;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Items in one line of text, as files write them: {@code SHOES=9900;SOCKS=2900}, and without what they are worth, where a reversal
 * names them, {@code SHOES;SOCKS}.
 */
public final class WrittenItems {

    /** The longest such text. */
    public static final int LONGEST = TransactionItem.MOST * (32 + 1 + 10 + 1);

    private static final String BETWEEN = ";";
    private static final Pattern AMOUNT = Pattern.compile("[1-9][0-9]{0,9}");

    private WrittenItems() {}

    public static String of(List<TransactionItem> items) {
        return String.join(
                BETWEEN,
                items.stream().map(item -> item.code() + "=" + item.amount()).toList());
    }

    public static String ofCodes(List<String> codes) {
        return String.join(BETWEEN, codes);
    }

    /** Reads what {@link #of} writes; throws IllegalArgumentException when it is not of that form. */
    public static List<TransactionItem> read(String text) {
        return TransactionItem.checked(
                Arrays.stream(text.split(BETWEEN, -1)).map(WrittenItems::item).toList());
    }

    /** Reads what {@link #ofCodes} writes; throws IllegalArgumentException when it is not of that form. */
    public static List<String> readCodes(String text) {
        return TransactionItem.checkedCodes(List.of(text.split(BETWEEN, -1)));
    }

    private static TransactionItem item(String text) {
        int end = text.indexOf('=');
        if (end < 0 || !AMOUNT.matcher(text.substring(end + 1)).matches()) {
            throw new IllegalArgumentException("not an item with its amount: " + text);
        }
        return new TransactionItem(text.substring(0, end), Long.parseLong(text.substring(end + 1)));
    }
}
