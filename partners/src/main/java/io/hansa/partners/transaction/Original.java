package io.hansa.partners.transaction;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.partners.contract.Rates;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An accepted transaction that reversals may undo, and what is left of it.
 *
 * @param contract version by which it was decided
 * @param rateLine of that version, for its points
 * @param statusLine of that version, for its status points
 * @param amountFen left of what the member paid; empty where that was not said
 * @param points left of those by the contract, as signed as the transaction's; status points and money as well
 * @param bonusPoints left of those that the club's rules gave
 * @param reversals how many parts were undone
 * @param corrected whether a part of no points took status points back, which its entry does not know of
 * @param items what each of its items is of its measure, by their codes; read only where a reversal names items
 * @param undone codes of those that were undone by name
 */
record Original(
        long number,
        TransactionKind kind,
        EntryNumber entry,
        Instant occurredAt,
        MemberNumber member,
        AccountId wallet,
        String outlet,
        int contract,
        int rateLine,
        int statusLine,
        OptionalLong amountFen,
        long points,
        long statusPoints,
        long money,
        long bonusPoints,
        long bonusStatus,
        int reversals,
        boolean corrected,
        Map<String, Long> items,
        Set<String> undone) {

    static Original of(PartnerTransaction row, List<PartnerTransaction> reversals) {
        var original = new Original(
                row.number,
                row.kind,
                row.entry,
                row.occurredAt,
                new MemberNumber(row.member),
                row.wallet,
                row.outlet,
                row.contract == null ? 0 : row.contract,
                row.rateLine == null ? 0 : row.rateLine,
                row.statusLine == null ? 0 : row.statusLine,
                row.amountFen == null ? OptionalLong.empty() : OptionalLong.of(row.amountFen),
                row.points - row.bonusPoints,
                row.statusPoints - row.bonusStatus,
                row.money,
                row.bonusPoints,
                row.bonusStatus,
                0,
                false,
                amounts(row.items),
                Set.of());
        for (PartnerTransaction reversal : reversals) {
            original = original.less(reversal);
        }
        return original;
    }

    boolean reversible() {
        return kind.reversible();
    }

    boolean reversed() {
        return amountFen.orElse(points) == 0;
    }

    /** How much of its measure stays when a part is undone. */
    long rest(long part) {
        return Math.subtractExact(measure(), part);
    }

    /** What is left of what a reversal may be measured in: fen of an accrual for an amount, points otherwise. */
    long measure() {
        return amountFen.orElse(Math.absExact(points));
    }

    /**
     * What stays of it when a part is undone: rounded as if it had been less from the start, so that parts add up to the whole.
     *
     * @param part in fen or points, as {@link #measure}
     */
    Yield without(long part, Rates rates) {
        long rest = rest(part);
        if (rest == 0) {
            return Yield.NOTHING;
        } else if (amountFen.isPresent()) {
            return Yield.ofAmount(rest, rates);
        } else if (kind == TransactionKind.ACCRUAL) {
            return Yield.ofPoints(rest, rates);
        }
        return new Yield(-rest, 0, -rates.reimbursement().of(rest).minor());
    }

    int accrualLine() {
        return kind == TransactionKind.ACCRUAL ? rateLine : 0;
    }

    int redemptionLine() {
        return kind == TransactionKind.REDEMPTION || kind == TransactionKind.CAPTURE ? rateLine : 0;
    }

    String reversalCode() {
        return switch (kind) {
            case ACCRUAL -> EntryCodes.ACCRUAL_REVERSAL;
            case CAPTURE -> EntryCodes.CAPTURE_REVERSAL;
            default -> EntryCodes.REDEMPTION_REVERSAL;
        };
    }

    /** What is left after a reversal. */
    Original less(PartnerTransaction reversal) {
        return new Original(
                number,
                kind,
                entry,
                occurredAt,
                member,
                wallet,
                outlet,
                contract,
                rateLine,
                statusLine,
                amountFen.isPresent() && reversal.amountFen != null
                        ? OptionalLong.of(amountFen.getAsLong() - reversal.amountFen)
                        : amountFen,
                points + reversal.points - reversal.bonusPoints,
                statusPoints + reversal.statusPoints - reversal.bonusStatus,
                money + reversal.money,
                bonusPoints + reversal.bonusPoints,
                bonusStatus + reversal.bonusStatus,
                reversals + 1,
                corrected || reversal.points == 0 && reversal.statusPoints != 0,
                items,
                reversal.items.isEmpty() ? undone : undoneBy(reversal));
    }

    private static Map<String, Long> amounts(List<TransactionItem> items) {
        return items.isEmpty()
                ? Map.of()
                : items.stream().collect(Collectors.toUnmodifiableMap(TransactionItem::code, TransactionItem::amount));
    }

    private Set<String> undoneBy(PartnerTransaction reversal) {
        return Stream.concat(undone.stream(), reversal.items.stream().map(TransactionItem::code))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of these codes, with what they are of its measure. */
    List<TransactionItem> named(List<String> codes) {
        return codes.stream()
                .map(code -> new TransactionItem(code, items.get(code)))
                .toList();
    }
}
