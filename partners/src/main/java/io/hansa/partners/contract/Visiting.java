package io.hansa.partners.contract;

import io.hansa.kernel.Money;

/**
 * What the partner is paid for members whose rights it honours (a lounge visit), and what it pays when it turns away one who had the
 * right and a place.
 *
 * @param perVisit for each member
 * @param perGuest for each guest that comes along
 * @param perRefusal what the partner pays for each refusal at its door
 */
public record Visiting(Money perVisit, Money perGuest, Money perRefusal) {

    public static final Visiting NONE = new Visiting(Money.cny(0), Money.cny(0), Money.cny(0));

    /** A hundred thousand yuan. */
    private static final long MOST = 10_000_000L;

    public Visiting {
        Amounts.requireFen(perVisit, MOST, "visitPrice");
        Amounts.requireFen(perGuest, MOST, "guestPrice");
        Amounts.requireFen(perRefusal, MOST, "refusalPenalty");
    }
}
