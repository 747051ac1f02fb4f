package io.hansa.club.gift;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import java.util.Objects;

/**
 * Asks what giving something would do.
 *
 * @param member who asks: the giver, or the head of the household that gives
 * @param giver whether the member gives of its own or of its household's
 * @param taker whether a member takes, or the asking member's household
 * @param reference of a member that takes: its number or its phone; of the household nothing
 */
public record QuoteGift(
        MemberNumber member, PartyKind giver, PartyKind taker, String reference, Unit unit, long amount) {

    /** @throws InvalidGift when the amount is not positive, or a household is to give to one */
    public QuoteGift {
        Objects.requireNonNull(member);
        Objects.requireNonNull(reference);
        Objects.requireNonNull(unit);
        if (amount < 1) {
            throw new InvalidGift("amount");
        }
        if (giver == PartyKind.HOUSEHOLD && taker == PartyKind.HOUSEHOLD) {
            throw new InvalidGift("taker");
        }
    }

    /** Points of the member's own to another. */
    public static QuoteGift points(MemberNumber member, String taker, Points points) {
        return new QuoteGift(member, PartyKind.MEMBER, PartyKind.MEMBER, taker, Unit.PTS, points.amount());
    }

    /** Points of the member's own into its household's pool. */
    public static QuoteGift toHousehold(MemberNumber member, Points points) {
        return new QuoteGift(member, PartyKind.MEMBER, PartyKind.HOUSEHOLD, "", Unit.PTS, points.amount());
    }

    /** Points of the household's pool, by its head, to a member. */
    public static QuoteGift fromHousehold(MemberNumber head, String taker, Points points) {
        return new QuoteGift(head, PartyKind.HOUSEHOLD, PartyKind.MEMBER, taker, Unit.PTS, points.amount());
    }
}
