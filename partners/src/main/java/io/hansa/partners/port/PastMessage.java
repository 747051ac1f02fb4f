package io.hansa.partners.port;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An accepted accrual, or what undid a part of one.
 *
 * @param accrual whether it is one; otherwise it undid something
 * @param sender what sort of caller sent it
 * @param amountFen what the member paid, or got back
 * @param points by the contract, signed
 * @param bonusPoints by the club's rules, signed
 */
public record PastMessage(
        PastMessages.Place place,
        String partner,
        boolean accrual,
        String outlet,
        MemberNumber member,
        Optional<String> product,
        Optional<String> category,
        Actor.Kind sender,
        OptionalLong amountFen,
        long points,
        long statusPoints,
        long bonusPoints,
        long bonusStatus,
        Instant occurredAt) {

    public long number() {
        return place.number();
    }
}
