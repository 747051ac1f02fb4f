package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Points that an entry made usable, as far as they were not taken back: what it gave to lots is taken back before what repaid a debt.
 *
 * @param lots the account whose lots it made; empty if none
 * @param debt that it repaid; empty if none
 * @param inLots how many of its points that lay in lots
 * @param inDebt how many that repaid the debt
 */
record Given(Optional<AccountId> lots, Optional<AccountId> debt, long inLots, long inDebt) {

    static Given of(Original original, Book book) {
        return of(original.facts(), undone(original, book), book);
    }

    /** Of the confirmation of a pending accrual: what was undone of the accrual before, waited then. */
    static Given confirmed(Original accrual, Original.Facts confirmation, Book book) {
        AccountId pending = accrual.facts().lots().get(0).account();
        long before = Math.addExact(
                accrual.facts().moves().get(pending), confirmation.moves().get(pending));
        return of(confirmation, undone(accrual, book) - before, book);
    }

    private static long undone(Original original, Book book) {
        return book.undone(original.facts().number()).pointsAfter();
    }

    private static Given of(Original.Facts facts, long undone, Book book) {
        Optional<AccountId> lots = gainer(facts, book, account -> account.key().hasLots());
        Optional<AccountId> debt = gainer(facts, book, account -> account.key().kind() == AccountKind.DEBT);
        long toLots = lots.map(facts.moves()::get).orElse(0L);
        long toDebt = debt.map(facts.moves()::get).orElse(0L);
        return new Given(lots, debt, Math.max(0, toLots - undone), Math.max(0, toDebt - Math.max(0, undone - toLots)));
    }

    private static Optional<AccountId> gainer(Original.Facts facts, Book book, Predicate<AccountView> which) {
        return facts.moves().entrySet().stream()
                .filter(move -> move.getValue() > 0)
                .map(move -> book.account(move.getKey()))
                .filter(which)
                .map(AccountView::id)
                .findFirst();
    }

    boolean isSome() {
        return lots.isPresent() || debt.isPresent();
    }
}
