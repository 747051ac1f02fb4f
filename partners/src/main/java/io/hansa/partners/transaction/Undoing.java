package io.hansa.partners.transaction;

import io.hansa.kernel.DomainException;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.Lapsed;
import io.hansa.ledger.journal.Leg;
import io.hansa.partners.refusal.OutletNotAllowed;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes back a transaction that was accepted, whole or in parts: what is left of it is reckoned anew, and the difference is undone. */
final class Undoing {

    private final Sender sender;
    private final Situation situation;
    private final Causes causes;

    Undoing(Sender sender, Situation situation) {
        this.sender = sender;
        this.situation = situation;
        this.causes = new Causes(situation.partner());
    }

    Draft undo(PartnerTransaction row, Reversal reversal) {
        Optional<DomainException> refusal = Policy.first(ReversalPolicies.UNDOING, reversal, situation);
        if (refusal.isPresent()) {
            return Draft.refused(row, refusal.get());
        }
        Original original = situation.accepted(reversal.original()).orElseThrow();
        if (!sender.mayActFor(original.outlet())) {
            return Draft.refused(row, new OutletNotAllowed(original.outlet()));
        }
        row.reverses = original.number();
        row.outlet = original.outlet();
        row.member = original.member().value();
        row.wallet = original.wallet();
        row.reversalSeq = original.reversals() + 1;
        row.items = original.named(reversal.items());
        long part = ReversalPolicies.part(reversal, original);
        Yield rest = original.without(part, situation.rates(original));
        row.amountFen = original.amountFen().isPresent() ? part : null;
        row.change(
                new Yield(
                        rest.points() - original.points(),
                        rest.statusPoints() - original.statusPoints(),
                        rest.money() - original.money()),
                0,
                0);
        takeBonus(row, original, rest, part);
        row.businessDate = situation.businessDate(reversal.occurredAt());
        situation.means().owe(row.money);
        Header header = row.header(original.reversalCode(), causes.of(row, reversal, part));
        if (row.points != 0) {
            return Draft.of(
                    row,
                    isWhole(row, original, rest)
                            ? new Command.Reverse(
                                    header,
                                    original.entry(),
                                    situation.policies().clawback(original.member()),
                                    lapsed(row))
                            : refund(row, header, original));
        }
        return correction(row, header, original);
    }

    /** Nothing stays of it, not of what the club's rules gave either, and nothing was undone of it before. */
    private static boolean isWhole(PartnerTransaction row, Original original, Yield rest) {
        return rest.equals(Yield.NOTHING)
                && original.bonusPoints() + row.bonusPoints == 0
                && original.bonusStatus() + row.bonusStatus == 0
                && !original.corrected();
    }

    /** The club's rules say what stays of what they gave. */
    private void takeBonus(PartnerTransaction row, Original original, Yield rest, long part) {
        if (original.kind() == TransactionKind.ACCRUAL) {
            OptionalLong fen =
                    original.amountFen().isPresent() ? OptionalLong.of(original.rest(part)) : OptionalLong.empty();
            var stays = situation.bonuses().rest(row.original, row.reference, fen, rest.points(), rest.statusPoints());
            row.change(
                    new Yield(row.points, row.statusPoints, row.money),
                    stays.points() - original.bonusPoints(),
                    stays.statusPoints() - original.bonusStatus());
        }
    }

    /** So small a part that no point goes with it; it counts all the same, or the sum of the parts would depend on their order. */
    private Draft correction(PartnerTransaction row, Header header, Original original) {
        List<Leg> legs = new Legs(situation)
                .status(situation.status(original), row.statusPoints)
                .money(row.money)
                .list();
        return legs.isEmpty() ? Draft.still(row) : Draft.of(row, new Command.Balanced(header, legs));
    }

    private Command refund(PartnerTransaction row, Header header, Original original) {
        var legs = new Legs(situation)
                .status(situation.status(original), row.statusPoints)
                .money(row.money)
                .list();
        Optional<Command.Extra> extra = new Legs(situation).bonus(-row.bonusPoints, situation.rates(original));
        long apart = extra.map(Command.Extra::amount).orElse(0L);
        return new Command.Refund(
                header,
                original.entry(),
                Math.absExact(row.points) - apart,
                legs,
                situation.policies().clawback(original.member()),
                lapsed(row),
                extra);
    }

    private Lapsed lapsed(PartnerTransaction row) {
        return situation.policies().lapsed(situation.member(row.member));
    }
}
