package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import java.util.List;
import java.util.Optional;

/** What moving points between wallets and pools, and drawing on pools, would do. */
final class PoolDrafting {

    private final Book book;
    private final Checks checks;

    PoolDrafting(Book book, Checks checks) {
        this.book = book;
        this.checks = checks;
    }

    Draft transfer(Command.Transfer command) {
        AccountView from = checks.usable(command.from());
        AccountView to = checks.usable(command.to());
        checks.sameUnit(to, from.key().unit());
        var slices =
                book.wallet(from.id()).take(command.amount(), command.header().businessDate());
        return move(
                new Draft(EntryKind.TRANSFER),
                from.id(),
                to.id(),
                slices,
                command.expiry(),
                to.key().kind() == AccountKind.POOL ? Optional.of(from.id()) : Optional.empty());
    }

    /** All that is left of what came from the wallet, also what has expired and was not taken yet. */
    Draft withdraw(Command.Withdraw command) {
        AccountView pool = checks.of(command.pool(), AccountKind.POOL);
        AccountView wallet = checks.usable(command.wallet());
        checks.sameUnit(wallet, pool.key().unit());
        Optional<AccountId> contributor = Optional.of(wallet.id());
        var slices = book.wallet(pool.id()).all(lot -> lot.contributor().equals(contributor));
        if (slices.isEmpty()) {
            throw new NothingContributed(wallet.id().value());
        }
        return move(new Draft(EntryKind.WITHDRAW), pool.id(), wallet.id(), slices, Optional.empty(), Optional.empty());
    }

    private Draft move(
            Draft draft,
            AccountId from,
            AccountId to,
            List<Wallet.Slice> slices,
            Optional<Expiry> expiry,
            Optional<AccountId> contributor) {
        long amount = Wallet.Slice.sum(slices);
        draft.move(from, -amount).move(to, amount).takeAvailable(slices);
        slices.forEach(slice ->
                draft.make(Draft.NewLot.of(slice, to, expiry.orElse(slice.lot().expiry()), contributor)));
        return draft;
    }

    /** What a draw notes down, after its cap was checked. */
    Optional<Drawn> draw(AccountView pool, Optional<Draw> draw, long amount, Header header) {
        draw.ifPresent(wanted -> {
            checks.of(pool.id(), AccountKind.POOL);
            checks.of(wanted.person(), AccountKind.WALLET);
            long left = Math.subtractExact(wanted.most(), book.draws().sum(pool.id(), wanted));
            if (amount > left) {
                throw new DrawExceeded(amount, Math.max(0, left));
            }
        });
        return draw.map(wanted -> new Drawn(pool.id(), wanted.person(), amount, header.businessDate()));
    }
}
