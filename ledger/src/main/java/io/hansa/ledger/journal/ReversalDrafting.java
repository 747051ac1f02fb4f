package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the undoing of an entry would do, whole or in part. */
final class ReversalDrafting {

    private final Book book;
    private final Checks checks;

    ReversalDrafting(Book book, Checks checks) {
        this.book = book;
        this.checks = checks;
    }

    Draft reverse(Command.Reverse command) {
        Original original = reversible(command.original());
        Undone sofar = book.undone(command.original());
        long left = whole(original) - sofar.pointsAfter();
        if (left == 0) {
            throw new AlreadyReversed(
                    command.original().value(),
                    book.undoneBy(command.original()).value());
        }
        Draft draft = draft(original, left);
        original.facts().moves().keySet().stream()
                .filter(account -> !isHolders(book.account(account)))
                .forEach(account -> draft.move(account, -original.left(account)));
        new TakingBack(book, checks, draft, command.clawback(), Optional.empty()).takeBack(original, left);
        return giveBack(draft, original, left, command.lapsed(), command.header());
    }

    Draft refund(Command.Refund command) {
        Original original = reversible(command.original());
        if (original.facts().kind() == EntryKind.BALANCE) {
            throw notReversible(original);
        }
        within(command.original(), command.points(), left(original));
        Draft draft = draft(original, command.points());
        checkLegs(original, checks.legs(command.legs()));
        moveCounterpart(draft, original, command);
        draft.move(command.legs());
        new TakingBack(book, checks, draft, command.clawback(), command.extra()).takeBack(original, command.points());
        return giveBack(draft, original, command.points(), command.lapsed(), command.header());
    }

    /** The new lots are of who funded the old ones. */
    Draft reinstate(Command.Reinstate command) {
        Original expiry = book.original(command.expired());
        if (expiry.facts().kind() != EntryKind.EXPIRE) {
            throw notReversible(expiry);
        }
        within(command.expired(), command.amount(), left(expiry));
        Draft draft = new Draft(EntryKind.REINSTATE)
                .reverses(book.undone(command.expired()).next(command.amount()));
        moveCounterpart(draft, expiry, command.amount(), account -> true);
        for (var slice : book.expired().get(command.expired()).choose(lot -> true, command.amount())) {
            AccountId wallet = slice.lot().account();
            draft.move(wallet, slice.amount())
                    .make(Draft.NewLot.of(
                            slice, wallet, command.expiry(), slice.lot().contributor()));
        }
        return draft;
    }

    private Original reversible(EntryNumber number) {
        Original original = book.original(number);
        if (!original.facts().kind().reversible()) {
            throw notReversible(original);
        }
        return original;
    }

    private static NotReversible notReversible(Original original) {
        return new NotReversible(
                original.facts().number().value(),
                original.facts().kind().name().toLowerCase(Locale.ROOT));
    }

    private static void within(EntryNumber original, long amount, long left) {
        if (amount > left) {
            throw new RefundExceeded(original.value(), amount, left);
        }
    }

    private long left(Original original) {
        return whole(original) - book.undone(original.facts().number()).pointsAfter();
    }

    /** How many points the original gave or took; one if none. */
    private long whole(Original original) {
        long given = 0;
        long taken = 0;
        for (var move : original.facts().moves().entrySet()) {
            if (isHolders(book.account(move.getKey()))) {
                given = Math.addExact(given, Math.max(move.getValue(), 0));
                taken = Math.subtractExact(taken, Math.min(move.getValue(), 0));
            }
        }
        return Math.max(1, Math.max(given, taken));
    }

    /** Points of somebody, in lots, held or owed; and not the other side of them, nor what goes beside them. */
    private static boolean isHolders(AccountView account) {
        AccountKind kind = account.key().kind();
        return account.key().hasLots() || kind == AccountKind.HELD || kind == AccountKind.DEBT;
    }

    private Draft draft(Original original, long amount) {
        return new Draft(EntryKind.REVERSE)
                .reverses(book.undone(original.facts().number()).next(amount))
                .draws(original.facts().drawn().map(drawn -> drawn.back(amount)));
    }

    private void checkLegs(Original original, List<Leg> legs) {
        Map<AccountId, Long> sums = new HashMap<>();
        legs.forEach(leg -> sums.merge(leg.account(), leg.amount(), Math::addExact));
        sums.forEach((account, amount) -> {
            long left = original.left(account);
            if (Long.signum(amount) == Long.signum(left) || Math.absExact(amount) > Math.absExact(left)) {
                throw new RefundExceeded(original.facts().number().value(), Math.absExact(amount), Math.absExact(left));
            }
        });
    }

    /** Of a prepaid partner's, extra points go back to where they came from, and the others to its allowance first. */
    private void moveCounterpart(Draft draft, Original original, Command.Refund command) {
        boolean prepaid = original.facts().moves().keySet().stream().anyMatch(this::isShare);
        if (prepaid && command.extra().isPresent()) {
            Command.Extra extra = command.extra().get();
            moveCounterpart(draft, original, extra.amount(), extra.from()::equals);
        }
        long rest = prepaid ? command.amount() : command.points();
        rest -= moveAtMost(draft, original, rest, this::isShare);
        moveCounterpart(draft, original, rest, account -> true);
    }

    private boolean isShare(AccountId account) {
        return book.account(account).key().kind() == AccountKind.ALLOWANCE;
    }

    /** What went from one holder to another has no other side. */
    private void moveCounterpart(Draft draft, Original original, long amount, Predicate<AccountId> which) {
        if (gained(original) != 0) {
            within(original.facts().number(), amount, moveAtMost(draft, original, amount, which));
        }
    }

    /** The other side of the points that go back; of several, what is left of each in their order. Says how many it found. */
    private long moveAtMost(Draft draft, Original original, long amount, Predicate<AccountId> which) {
        Unit unit = holders(original).findFirst().orElseThrow().key().unit();
        long gained = gained(original);
        long missing = amount;
        for (AccountId account : original.facts().moves().keySet()) {
            AccountView view = book.account(account);
            long left = Math.addExact(original.left(account), draft.moves().getOrDefault(account, 0L));
            if (!isHolders(view)
                    && which.test(account)
                    && view.key().unit().equals(unit)
                    && Long.signum(left) == -Long.signum(gained)) {
                long part = Math.min(missing, Math.absExact(left));
                draft.move(account, left < 0 ? part : -part);
                missing -= part;
            }
        }
        return amount - missing;
    }

    private long gained(Original original) {
        return holders(original)
                .mapToLong(account -> original.facts().moves().get(account.id()))
                .reduce(0, Math::addExact);
    }

    private Stream<AccountView> holders(Original original) {
        return original.facts().moves().keySet().stream().map(book::account).filter(ReversalDrafting::isHolders);
    }

    private Draft giveBack(Draft draft, Original original, long amount, Lapsed lapsed, Header header) {
        giveBack(draft, original, amount, new Returning(book, draft, lapsed, header.businessDate()));
        return draft;
    }

    /** As if the original had been less from the start: what expires last of what it took goes back first. */
    private void giveBack(Draft draft, Original original, long amount, Returning returning) {
        long before = book.undone(original.facts().number()).pointsAfter();
        List<Wallet.Slice> taken = new ArrayList<>(taken(original));
        Collections.reverse(taken);
        for (var slice : Wallet.Slice.cut(taken, before, amount)) {
            AccountId wallet = slice.lot().account();
            draft.move(wallet, slice.amount());
            returning.giveBack(slice, wallet);
        }
    }

    /** What an entry took of lots for good, in the order of the lots. */
    private static List<Wallet.Slice> taken(Original original) {
        return original.facts().uses().stream()
                .map(use -> new Wallet.Slice(use.lot(), -Math.addExact(use.available(), use.held())))
                .filter(slice -> slice.amount() > 0)
                .sorted(Comparator.comparing(Wallet.Slice::lot, Lot.ORDER))
                .toList();
    }
}
