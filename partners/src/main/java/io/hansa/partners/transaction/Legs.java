package io.hansa.partners.transaction;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Leg;
import io.hansa.partners.contract.Funder;
import io.hansa.partners.contract.Rates;
import io.hansa.partners.partner.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What else moves with the points of a transaction; what is zero does not move. */
final class Legs {

    private final Situation situation;
    private final List<Leg> legs = new ArrayList<>();

    Legs(Situation situation) {
        this.situation = situation;
    }

    Legs status(AccountId member, long points) {
        if (points != 0) {
            legs.add(new Leg(member, units().status(), points));
            legs.add(new Leg(situation.accounts().status(), units().status(), -points));
        }
        return this;
    }

    /** @param fen positive: the partner owes it */
    Legs money(long fen) {
        if (fen != 0) {
            legs.add(new Leg(situation.partner().clearing(), units().money(), fen));
            legs.add(new Leg(situation.accounts().settlement(), units().money(), -fen));
        }
        return this;
    }

    /** Points of the club's rules as a lot of their own; empty when they share the contract's, because the programme funds both. */
    Optional<Command.Extra> bonus(long points, Rates rates) {
        return points > 0 && rates.funder() == Funder.PARTNER
                ? Optional.of(new Command.Extra(
                        situation.accounts().issuance(),
                        points,
                        Drafting.PROGRAMME,
                        rates.price().micros()))
                : Optional.empty();
    }

    private Units units() {
        return situation.partner().units();
    }

    List<Leg> list() {
        return List.copyOf(legs);
    }
}
