package io.hansa.partners.transaction;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.account.AccountId;
import java.time.Instant;

/** An accepted transaction that a reversal may undo. */
record Original(
        long number,
        TransactionKind kind,
        EntryNumber entry,
        Instant occurredAt,
        MemberNumber member,
        AccountId wallet,
        String outlet,
        long points,
        long statusPoints,
        long money,
        boolean reversed) {

    static Original of(PartnerTransaction row, boolean reversed) {
        return new Original(
                row.number,
                row.kind,
                row.entry,
                row.occurredAt,
                new MemberNumber(row.member),
                row.wallet,
                row.outlet,
                row.points,
                row.statusPoints,
                row.money,
                reversed);
    }

    boolean reversible() {
        return kind == TransactionKind.ACCRUAL || kind == TransactionKind.REDEMPTION;
    }

    String reversalCode() {
        return kind == TransactionKind.ACCRUAL ? EntryCodes.ACCRUAL_REVERSAL : EntryCodes.REDEMPTION_REVERSAL;
    }

    Original whenReversed() {
        return new Original(number, kind, entry, occurredAt, member, wallet, outlet, points, statusPoints, money, true);
    }
}
