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

/** What a command would do, before it has numbers. Each account has at most one posting in it. */
final class Draft {

    private final EntryKind kind;
    private final SortedMap<AccountId, Long> moves = new TreeMap<>();
    private final List<NewLot> lots = new ArrayList<>();
    private final List<LotUse> uses = new ArrayList<>();
    private Optional<NewHold> hold = Optional.empty();
    private Optional<HoldEvent> event = Optional.empty();
    private Optional<EntryNumber> reverses = Optional.empty();

    Draft(EntryKind kind) {
        this.kind = kind;
    }

    /** A lot without a number. */
    record NewLot(
            AccountId account,
            long amount,
            LocalDate earnedOn,
            Optional<LocalDate> expiresOn,
            String funder,
            long unitCostMicros) {

        Lot numbered(long id) {
            return new Lot(id, account, amount, earnedOn, expiresOn, funder, unitCostMicros);
        }
    }

    /** A hold without a number. */
    record NewHold(AccountId wallet, AccountId held, long amount, Instant until) {

        OpenHold.Facts numbered(EntryNumber number) {
            return new OpenHold.Facts(number, wallet, held, amount, until);
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
        uses.add(new LotUse(lot, available, held));
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

    Draft undoes(EntryNumber original) {
        reverses = Optional.of(original);
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
        return uses;
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
}
