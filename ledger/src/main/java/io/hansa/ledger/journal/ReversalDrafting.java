package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import java.util.List;

/** What the undoing of an entry would do. */
final class ReversalDrafting {

    private final Book book;

    ReversalDrafting(Book book) {
        this.book = book;
    }

    Draft reverse(Command.Reverse command) {
        Original original = book.original(command.original());
        EntryNumber number = original.number();
        if (!original.kind().reversible()) {
            throw new NotReversible(number.value(), original.kind().name().toLowerCase(java.util.Locale.ROOT));
        }
        book.reversalOf(number).ifPresent(by -> {
            throw new AlreadyReversed(number.value(), by.value());
        });
        Draft draft = new Draft(EntryKind.REVERSE).undoes(number);
        original.moves().forEach((account, amount) -> undo(draft, original, account, amount));
        return draft;
    }

    private void undo(Draft draft, Original original, AccountId account, long amount) {
        AccountView view = book.account(account);
        if (view.key().kind() == AccountKind.HELD) {
            draft.move(original.wallet().orElseThrow(), -amount);
            giveBackCaptured(draft, original.uses());
            return;
        }
        draft.move(account, -amount);
        if (view.key().hasLots() && amount < 0) {
            giveBack(draft, original.uses(), account);
        } else if (view.key().hasLots()) {
            List<Lot> own = original.lots().stream()
                    .filter(lot -> lot.account().equals(account))
                    .toList();
            draft.takeAvailable(book.wallet(account).takeBack(amount, own));
        }
    }

    /** Captured points go back to what is available: the hold that they came from has ended. */
    private static void giveBackCaptured(Draft draft, List<LotUse> uses) {
        uses.forEach(use -> draft.use(use.lot(), -use.held(), 0));
    }

    private static void giveBack(Draft draft, List<LotUse> uses, AccountId account) {
        uses.stream()
                .filter(use -> use.lot().account().equals(account))
                .forEach(use -> draft.use(use.lot(), -use.available(), 0));
    }
}
