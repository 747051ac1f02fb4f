package io.hansa.web.api.partner;

import io.hansa.partners.settlement.StatementRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A statement in a list.
 *
 * @param month {@code yyyy-MM}
 * @param netFen positive: the partner owes it; negative: it is owed
 * @param fromPartnerFen what the partner pays
 * @param toPartnerFen what it is paid
 */
public record StatementItem(
        String number,
        String month,
        long transactions,
        long netFen,
        long fromPartnerFen,
        long toPartnerFen,
        Optional<LocalDate> dueOn,
        Instant issuedAt) {

    static StatementItem of(StatementRow row) {
        return new StatementItem(
                row.number(),
                row.month().toString(),
                row.transactions(),
                row.net().minor(),
                row.dues().fromPartner().minor(),
                row.dues().toPartner().minor(),
                row.dues().dueOn(),
                row.issuedAt());
    }
}
