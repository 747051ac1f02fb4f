package io.hansa.club.merge;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.statement.EntryView;
import io.hansa.ledger.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Moves what a member has to another, and back as far as it is there. */
@ApplicationScoped
class MergePostings {

    static final Cause MOVED = Cause.of("merge.moved", "merge");
    static final Cause BROUGHT_BACK = Cause.of("merge.brought-back", "merge");
    static final Cause RETURNED = Cause.of("merge.returned", "merge", "unmerge");

    /** The first locks the wallet: what came in between looking and locking is seen by the second. */
    private static final int LOOKS = 3;

    @Inject
    MergeRows rows;

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    /** What could be moved now, by unit. */
    Map<Unit, Long> movable(MemberNumber member) {
        Map<Unit, Long> movable = new HashMap<>();
        rows.wallets(member).forEach((unit, wallet) -> {
            long amount = movable(unit, wallet);
            if (amount > 0) {
                movable.put(unit, amount);
            }
        });
        return movable;
    }

    private long movable(Unit unit, AccountId wallet) {
        return unit.qualifies() ? 0 : statements.available(List.of(wallet)).getOrDefault(wallet, 0L);
    }

    /** Everything that can be used. Status points stay where they were earned, and count for the survivor ({@code club.tier}). */
    void move(MergeRequest merge, Actor actor) {
        for (int look = 0; look < LOOKS; look++) {
            var wallets = rows.wallets(merge.loser());
            wallets.forEach((unit, wallet) -> move(merge, unit, wallet, actor));
        }
    }

    private void move(MergeRequest merge, Unit unit, AccountId from, Actor actor) {
        long amount = movable(unit, from);
        if (amount > 0) {
            AccountId to = accounts.open(AccountKey.wallet(merge.survivor(), unit));
            var header = header(
                    "merge.moved",
                    merge.number(),
                    actor,
                    MOVED,
                    Map.of("merge", merge.number().toString()));
            EntryNumber entry =
                    ledger.post(new Command.Transfer(header, from, to, amount)).entry();
            rows.add(new Move(entry, merge.number(), unit, amount));
        }
    }

    /** So much at most of what was moved and has not come back yet, newest first, as far as the survivor has it. */
    void bringBack(MergeRequest merge, Unit unit, long points, Actor actor) {
        AccountId from = accounts.open(AccountKey.wallet(merge.survivor(), unit));
        long lacking = Math.min(points, movable(unit, from));
        for (Move move : rows.moves(merge.number()).stream()
                .filter(each -> each.unit().equals(unit))
                .sorted(Comparator.comparingLong((Move each) -> each.entry().value())
                        .reversed())
                .toList()) {
            long part = Math.min(lacking, move.amount() - rows.undone(move));
            if (part > 0) {
                var header = header(
                        "merge.brought-back",
                        merge.number(),
                        actor,
                        BROUGHT_BACK,
                        Map.of("merge", merge.number().toString()));
                ledger.post(new Command.Refund(header, move.entry(), part, List.of()));
                lacking -= part;
            }
        }
    }

    /** What is left of each move, in their order. */
    void moveBack(MergeRequest merge, MergeRequest unmerge, Actor actor) {
        Map<String, String> inputs = Map.of(
                "merge", merge.number().toString(), "unmerge", unmerge.number().toString());
        for (Move move : rows.moves(merge.number())) {
            AccountId from = accounts.open(AccountKey.wallet(merge.survivor(), move.unit()));
            Header header = header("merge.returned", unmerge.number(), actor, RETURNED, inputs);
            rows.add(ofLots(move, unmerge, header, from));
        }
    }

    /** @throws UsedMeanwhile when other points would have to stand in for what was used since it was looked at */
    private MoveBack ofLots(Move move, MergeRequest unmerge, Header header, AccountId from) {
        long left = rows.left(move, from, programme.today());
        if (left == 0) {
            return new MoveBack(move, unmerge.number(), null, 0);
        }
        EntryNumber back = ledger.post(new Command.Refund(header, move.entry(), left, List.of()))
                .entry();
        if (ofItsOwnLots(move.entry(), back) != left) {
            throw new UsedMeanwhile(move.entry());
        }
        return new MoveBack(move, unmerge.number(), back, left);
    }

    private long ofItsOwnLots(EntryNumber move, EntryNumber back) {
        var made = lots(move).stream()
                .filter(use -> use.amount() > 0)
                .map(EntryView.LotUseRow::lot)
                .collect(Collectors.toSet());
        return lots(back).stream()
                .filter(use -> made.contains(use.lot()))
                .mapToLong(use -> -use.amount())
                .sum();
    }

    private List<EntryView.LotUseRow> lots(EntryNumber entry) {
        return statements.entry(entry).orElseThrow().lots();
    }

    /** What is there decides what moves, and the request is decided once: no key has to be found again. */
    private Header header(String code, MergeNumber request, Actor actor, Cause cause, Map<String, String> inputs) {
        return new Header(
                new IdempotencyKey("merge", request + "." + UUID.randomUUID()),
                code,
                actor,
                programme.now(),
                programme.today(),
                cause.because(inputs));
    }
}
