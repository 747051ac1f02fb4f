package io.hansa.web.api.partner;

import io.hansa.partners.settlement.StatementRow;
import java.time.Instant;

/**
 * A statement in a list.
 *
 * @param month {@code yyyy-MM}
 * @param netFen positive: the partner pays; negative: it is paid
 */
public record StatementItem(String number, String month, long transactions, long netFen, Instant issuedAt) {

    static StatementItem of(StatementRow row) {
        return new StatementItem(
                row.number(),
                row.month().toString(),
                row.transactions(),
                row.net().minor(),
                row.issuedAt());
    }
}
