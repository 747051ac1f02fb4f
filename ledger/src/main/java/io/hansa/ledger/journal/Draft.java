package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a command would do, before it has numbers. Each account has at most one posting in it, and each lot one use. */
final class Draft {

    private final EntryKind kind;
    private final SortedMap<AccountId, Long> moves = new TreeMap<>();
    private final List<NewLot> lots = new ArrayList<>();
    private final SortedMap<Lot, LotUse> uses = new TreeMap<>(Lot.ORDER);
    private final List<Undone> undone = new ArrayList<>();
    private Optional<NewHold> hold = Optional.empty();
    private Optional<HoldEvent> event = Optional.empty();
    private Optional<EntryNumber> reverses = Optional.empty();
    private Optional<Drawn> drawn = Optional.empty();

    Draft(EntryKind kind) {
        this.kind = kind;
    }

    /** A lot without a number. */
    record NewLot(
            AccountId account,
            long amount,
            LocalDate earnedOn,
            Expiry expiry,
            Optional<LocalDate> usableOn,
            Optional<AccountId> contributor,
            String funder,
            long unitCostMicros) {

        /** A part of a lot as a lot of another account. */
        static NewLot of(Wallet.Slice slice, AccountId account, Expiry expiry, Optional<AccountId> contributor) {
            Lot lot = slice.lot();
            return new NewLot(
                    account,
                    slice.amount(),
                    lot.earnedOn(),
                    expiry,
                    Optional.empty(),
                    contributor,
                    lot.funder(),
                    lot.unitCostMicros());
        }

        Lot numbered(long id) {
            return new Lot(id, account, amount, earnedOn, expiry, usableOn, contributor, funder, unitCostMicros);
        }
    }

    /** A hold without a number. */
    record NewHold(AccountId wallet, AccountId held, long amount, Instant until, boolean shielded) {

        OpenHold.Facts numbered(EntryNumber number) {
            return new OpenHold.Facts(number, wallet, held, amount, until, shielded);
        }
    }

    Draft move(AccountId account, long amount) {
        moves.merge(account, amount, Math::addExact);
        moves.remove(account, 0L);
        return this;
    }

    Draft move(List<Leg> legs) {
        legs.forEach(leg -> move(leg.account(), leg.amount()));
        return this;
    }

    Draft make(NewLot lot) {
        lots.add(lot);
        return this;
    }

    Draft use(Lot lot, long available, long held) {
        uses.merge(
                lot,
                new LotUse(lot, available, held),
                (one, other) -> new LotUse(
                        lot,
                        Math.addExact(one.available(), other.available()),
                        Math.addExact(one.held(), other.held())));
        return this;
    }

    Draft takeAvailable(List<Wallet.Slice> slices) {
        slices.forEach(slice -> use(slice.lot(), -slice.amount(), 0));
        return this;
    }

    Draft opens(NewHold newHold) {
        hold = Optional.of(newHold);
        return this;
    }

    Draft happensTo(EntryNumber heldBy, HoldEvent.Kind what, long amount) {
        event = Optional.of(new HoldEvent(heldBy, what, amount));
        return this;
    }

    /** It is the reversal, the refund or the reinstatement of an entry. */
    Draft reverses(Undone part) {
        reverses = Optional.of(part.original());
        return undoes(part);
    }

    Draft undoes(Undone part) {
        undone.add(part);
        return this;
    }

    Draft draws(Optional<Drawn> amount) {
        drawn = amount;
        return this;
    }

    EntryKind kind() {
        return kind;
    }

    SortedMap<AccountId, Long> moves() {
        return moves;
    }

    List<NewLot> lots() {
        return lots;
    }

    List<LotUse> uses() {
        return uses.values().stream()
                .filter(use -> use.available() != 0 || use.held() != 0)
                .toList();
    }

    Optional<NewHold> hold() {
        return hold;
    }

    Optional<HoldEvent> event() {
        return event;
    }

    Optional<EntryNumber> reverses() {
        return reverses;
    }

    List<Undone> undone() {
        return undone;
    }

    Optional<Drawn> drawn() {
        return drawn;
    }
}
