package io.hansa.web.api.member;

import io.hansa.club.gift.GiftView;
import io.hansa.club.gift.Party;
import io.hansa.club.gift.PartyKind;
import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * A gift as one of its two sides sees it.
 *
 * @param other whom it was given to, or who gave it: a member's masked name, or a household's
 * @param amount signed: what it changed for the calling member; 0 when its household gave
 * @param availableAfter what the giver had left; only for the giver
 */
public record Gift(
        String gift,
        Direction direction,
        String other,
        PartyKind otherKind,
        String unit,
        long amount,
        Optional<Long> availableAfter,
        Instant givenAt,
        Optional<Instant> returnedAt) {

    /** From the calling member's side. */
    public enum Direction {
        GIVEN,
        RECEIVED
    }

    static Gift of(GiftView view, MemberNumber me) {
        boolean received = view.taker().equals(Party.member(me));
        boolean ownPoints = received || view.giver().equals(Party.member(me));
        Party other = received ? view.giver() : view.taker();
        return new Gift(
                view.gift(),
                received ? Direction.RECEIVED : Direction.GIVEN,
                received ? view.giverName() : view.takerName(),
                other.kind(),
                view.unit().code(),
                !ownPoints ? 0 : received ? view.amount() : -view.amount(),
                received ? Optional.empty() : Optional.of(view.availableAfter()),
                view.givenAt(),
                view.returnedAt());
    }
}
