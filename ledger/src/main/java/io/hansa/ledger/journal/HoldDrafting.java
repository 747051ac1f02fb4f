package io.hansa.ledger.journal;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountView;
import java.util.List;

/** What commands on holds would do. */
final class HoldDrafting {

    private final Book book;
    private final Drafting drafting;

    HoldDrafting(Book book, Drafting drafting) {
        this.book = book;
        this.drafting = drafting;
    }

    Draft hold(Command.Hold command) {
        AccountView wallet = drafting.withLots(command.wallet());
        AccountId held = wallet.held().orElseThrow();
        var slices =
                book.wallet(wallet.id()).take(command.amount(), command.header().businessDate());
        Draft draft = new Draft(EntryKind.HOLD)
                .move(wallet.id(), -command.amount())
                .move(held, command.amount())
                .opens(new Draft.NewHold(wallet.id(), held, command.amount(), command.until()));
        slices.forEach(slice -> draft.use(slice.lot(), -slice.amount(), slice.amount()));
        return draft;
    }

    Draft capture(Command.Capture command) {
        OpenHold hold = book.openHold(command.hold());
        OpenHold.Facts facts = hold.facts();
        AccountView to = drafting.counterpart(command.to(), book.account(facts.wallet()));
        List<Leg> legs = drafting.legs(command.legs());
        if (command.amount() > hold.remaining()) {
            throw new HoldExceeded(command.amount(), hold.remaining());
        }
        Draft draft = new Draft(EntryKind.CAPTURE)
                .move(facts.held(), -command.amount())
                .move(to.id(), command.amount())
                .move(legs)
                .happensTo(facts.number(), HoldEvent.Kind.CAPTURED, command.amount());
        hold.take(command.amount()).forEach(slice -> draft.use(slice.lot(), 0, -slice.amount()));
        return draft;
    }

    Draft release(Command.Release command) {
        OpenHold hold = book.openHold(command.hold());
        OpenHold.Facts facts = hold.facts();
        long rest = hold.remaining();
        Draft draft = new Draft(EntryKind.RELEASE)
                .move(facts.held(), -rest)
                .move(facts.wallet(), rest)
                .happensTo(facts.number(), HoldEvent.Kind.RELEASED, rest);
        hold.take(rest).forEach(slice -> draft.use(slice.lot(), slice.amount(), -slice.amount()));
        return draft;
    }
}
