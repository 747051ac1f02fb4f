package io.hansa.club.adjustment;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.journal.AlreadyReversed;
import io.hansa.ledger.statement.EntryView;
import io.hansa.ledger.statement.EntryView.PostingRow;
import java.util.Set;

/** Which entries staff may undo: those that no order, booking, partner's transaction or run stands behind. */
final class Correctable {

    private static final Set<String> CODES = Set.of("adjustment.given", "adjustment.taken", "member.opening");

    /** What a remittance stands behind: undone without it, it would be paid and not paid. */
    private static final String PAYMENTS = "payment.";

    private final EntryView entry;

    private Correctable(EntryView entry) {
        this.entry = entry;
    }

    static boolean is(EntryView entry) {
        return CODES.contains(entry.code()) && entry.reversedBy().isEmpty();
    }

    /**
     * @throws PaymentNotCorrectable when it is undone with the bank's transaction
     * @throws NotCorrectable when it is undone elsewhere
     */
    static Correctable of(EntryView entry) {
        if (entry.code().startsWith(PAYMENTS)) {
            throw new PaymentNotCorrectable(entry.number().value());
        }
        if (!CODES.contains(entry.code())) {
            throw new NotCorrectable(entry.number().value(), entry.code());
        }
        return new Correctable(entry);
    }

    void refuseUndone() {
        entry.reversedBy().stream().findFirst().ifPresent(by -> {
            throw new AlreadyReversed(entry.number().value(), by.value());
        });
    }

    EntryNumber number() {
        return entry.number();
    }

    MemberNumber member() {
        return new MemberNumber(wallet().key().holder().ref());
    }

    /** What undoing it does to the member's wallet. */
    Points change() {
        return Points.of(Math.negateExact(wallet().amount()));
    }

    private PostingRow wallet() {
        return entry.postings().stream()
                .filter(posting -> posting.key().kind() == AccountKind.WALLET)
                .filter(posting -> posting.key().unit().equals(Unit.PTS))
                .findFirst()
                .orElseThrow(() -> new NotCorrectable(entry.number().value(), entry.code()));
    }
}
