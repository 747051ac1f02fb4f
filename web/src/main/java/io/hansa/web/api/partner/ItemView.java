package io.hansa.web.api.partner;

import io.hansa.partners.transaction.TransactionNumber;
import io.hansa.partners.transaction.TransactionRow;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One of the things of a transaction.
 *
 * @param amountFen its share, where the transaction has an amount
 * @param points its share, where it has none
 * @param reversedBy number of the transaction that undid it
 */
public record ItemView(String code, OptionalLong amountFen, OptionalLong points, Optional<Long> reversedBy) {

    static ItemView of(TransactionRow row, TransactionRow.Item item) {
        boolean inFen = row.amountFen().isPresent();
        return new ItemView(
                item.code(),
                inFen ? item.amount() : OptionalLong.empty(),
                inFen ? OptionalLong.empty() : item.amount(),
                item.reversedBy().map(TransactionNumber::value));
    }
}
