package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What commands on holds would do. */
final class HoldDrafting {

    private final Book book;
    private final Checks checks;
    private final PoolDrafting pools;

    HoldDrafting(Book book, Checks checks, PoolDrafting pools) {
        this.book = book;
        this.checks = checks;
        this.pools = pools;
    }

    Draft hold(Command.Hold command) {
        AccountView wallet = checks.usable(command.wallet());
        AccountId held = wallet.held().orElseThrow();
        var slices =
                book.wallet(wallet.id()).take(command.amount(), command.header().businessDate());
        Draft draft = new Draft(EntryKind.HOLD)
                .move(wallet.id(), -command.amount())
                .move(held, command.amount())
                .opens(new Draft.NewHold(wallet.id(), held, command.amount(), command.until(), command.shielded()))
                .draws(pools.draw(wallet, command.draw(), command.amount(), command.header()));
        slices.forEach(slice -> draft.use(slice.lot(), -slice.amount(), slice.amount()));
        return draft;
    }

    Draft capture(Command.Capture command) {
        OpenHold hold = book.openHold(command.hold());
        OpenHold.Facts facts = hold.facts();
        AccountView to = checks.counterpart(command.to(), book.account(facts.wallet()));
        List<Leg> legs = checks.legs(command.legs());
        if (command.amount() > hold.remaining()) {
            throw new HoldExceeded(command.amount(), hold.remaining());
        }
        Draft draft = new Draft(EntryKind.CAPTURE)
                .move(facts.held(), -command.amount())
                .move(to.id(), command.amount())
                .move(legs)
                .happensTo(facts.number(), HoldEvent.Kind.CAPTURED, command.amount());
        hold.take(command.amount(), Comparator.comparing(book::left, LotBalance.ORDER))
                .forEach(slice -> draft.use(slice.lot(), 0, -slice.amount()));
        return draft;
    }

    Draft release(Command.Release command) {
        OpenHold hold = book.openHold(command.hold());
        OpenHold.Facts facts = hold.facts();
        long rest = hold.remaining();
        Draft draft = new Draft(EntryKind.RELEASE)
                .move(facts.held(), -rest)
                .move(facts.wallet(), rest)
                .happensTo(facts.number(), HoldEvent.Kind.RELEASED, rest)
                .draws(book.draws().by(facts.number()).map(drawn -> drawn.back(rest)));
        var returning =
                new Returning(book, draft, command.lapsed(), command.header().businessDate());
        hold.slices(lot -> true).forEach(slice -> returning.release(slice, facts.wallet()));
        return draft;
    }

    Draft expire(Command.ExpireHeld command) {
        OpenHold hold = book.openHold(command.hold());
        OpenHold.Facts facts = hold.facts();
        AccountView breakage = checks.breakage(command.breakage(), book.account(facts.wallet()));
        var slices = facts.shielded() ? List.<Wallet.Slice>of() : hold.slices(lot -> expired(lot, command.asOf()));
        if (slices.isEmpty()) {
            throw new NothingToExpire(facts.held().value());
        }
        long amount = Wallet.Slice.sum(slices);
        Draft draft = new Draft(EntryKind.EXPIRE)
                .move(facts.held(), -amount)
                .move(breakage.id(), amount)
                .happensTo(facts.number(), HoldEvent.Kind.EXPIRED, amount)
                .draws(book.draws().by(facts.number()).map(drawn -> drawn.back(amount)));
        slices.forEach(slice -> draft.use(slice.lot(), 0, -slice.amount()));
        return draft;
    }

    private boolean expired(Lot lot, LocalDate asOf) {
        return !book.wallet(lot.account()).left(lot).orElseThrow().usableOn(asOf);
    }
}
