package io.hansa.club.adjustment;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.journal.AlreadyReversed;
import io.hansa.ledger.statement.EntryView;
import io.hansa.ledger.statement.EntryView.PostingRow;
import java.util.List;
import java.util.Set;

/** Which entries staff may undo: those that no order, booking, partner's transaction or run stands behind. */
final class Correctable {

    private static final Set<String> CODES = Set.of("adjustment.given", "adjustment.taken", "member.opening");

    /** What a remittance stands behind: undone without it, it would be paid and not paid. */
    private static final String PAYMENTS = "payment.";

    /** A grant repays what is owed first: of such an entry some of the points, or all, never came to the wallet. */
    private static final Set<AccountKind> MEMBERS = Set.of(AccountKind.WALLET, AccountKind.DEBT);

    private final EntryView entry;
    private final List<PostingRow> legs;

    private Correctable(EntryView entry) {
        this.entry = entry;
        this.legs = legs(entry);
    }

    static boolean is(EntryView entry) {
        return isKnown(entry) && entry.reversedBy().isEmpty();
    }

    private static boolean isKnown(EntryView entry) {
        return CODES.contains(entry.code()) && !legs(entry).isEmpty();
    }

    private static List<PostingRow> legs(EntryView entry) {
        return entry.postings().stream()
                .filter(posting -> MEMBERS.contains(posting.key().kind()))
                .filter(posting -> posting.key().unit().equals(Unit.PTS))
                .toList();
    }

    /**
     * @throws PaymentNotCorrectable when it is undone with the bank's transaction
     * @throws NotCorrectable when it is undone elsewhere
     */
    static Correctable of(EntryView entry) {
        if (entry.code().startsWith(PAYMENTS)) {
            throw new PaymentNotCorrectable(entry.number().value());
        }
        if (!isKnown(entry)) {
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
        return new MemberNumber(legs.get(0).key().holder().ref());
    }

    /** What undoing it does to what the member has, less what it owes. */
    Points change() {
        return sum(legs).negated();
    }

    /** How much of that is owed again, because the entry had repaid it. */
    Points owedAgain() {
        return sum(legs.stream()
                .filter(leg -> leg.key().kind() == AccountKind.DEBT)
                .toList());
    }

    private static Points sum(List<PostingRow> legs) {
        return Points.of(legs.stream().mapToLong(PostingRow::amount).reduce(0, Math::addExact));
    }
}
