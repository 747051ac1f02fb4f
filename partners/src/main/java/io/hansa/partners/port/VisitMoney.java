package io.hansa.partners.port;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.journal.Leg;
import java.util.List;

/**
 * What the partner is paid for a visit, by which version of its contract, and over which accounts.
 *
 * @param perVisit for the member, in the smallest part of the unit
 * @param perGuest for each guest
 */
public record VisitMoney(
        int contract, long perVisit, long perGuest, AccountId clearing, AccountId settlement, Unit unit) {

    public long amount(int guests) {
        return Math.addExact(perVisit, Math.multiplyExact(perGuest, guests));
    }

    /** The programme owes it; what is nothing does not move. */
    public List<Leg> legs(int guests) {
        long amount = amount(guests);
        return amount == 0 ? List.of() : List.of(new Leg(clearing, unit, -amount), new Leg(settlement, unit, amount));
    }
}
