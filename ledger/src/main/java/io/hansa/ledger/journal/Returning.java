package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import java.time.LocalDate;
import java.util.Optional;

/** Gives points back to the lots that they came from; what has expired meanwhile, as the policy says. */
final class Returning {

    private final Book book;
    private final Draft draft;
    private final Lapsed lapsed;
    private final LocalDate on;

    Returning(Book book, Draft draft, Lapsed lapsed, LocalDate on) {
        this.book = book;
        this.draft = draft;
        this.lapsed = lapsed;
        this.on = on;
    }

    /** Of what is held. */
    void release(Wallet.Slice slice, AccountId wallet) {
        draft.use(slice.lot(), 0, -slice.amount());
        giveBack(slice, wallet);
    }

    /** Of what was taken for good. */
    void giveBack(Wallet.Slice slice, AccountId wallet) {
        Optional<Lapsed.Grace> grace = lapsed.grace().filter(given -> hasExpired(slice.lot(), given.on()));
        if (grace.isPresent()) {
            Expiry expiry = Expiry.on(grace.map(Lapsed.Grace::until));
            draft.make(Draft.NewLot.of(slice, wallet, expiry, slice.lot().contributor()));
        } else {
            draft.use(slice.lot(), slice.amount(), 0);
        }
    }

    private boolean hasExpired(Lot lot, LocalDate came) {
        LotBalance left = book.left(lot);
        return !left.usableOn(on) || !left.usableOn(came);
    }
}
