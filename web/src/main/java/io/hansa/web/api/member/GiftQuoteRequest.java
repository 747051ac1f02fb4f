package io.hansa.web.api.member;

import io.hansa.club.gift.InvalidGift;
import io.hansa.club.gift.PartyKind;
import io.hansa.club.gift.QuoteGift;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * Asks what giving something would do: {@code points}, or an {@code amount} of a {@code unit}.
 *
 * @param taker the other member's number or phone
 * @param unit absent: points
 */
public record GiftQuoteRequest(
        @NotBlank @Size(max = 40) String taker,
        @Positive Long points,
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,15}") String unit,
        @Positive Long amount) {

    /** @throws InvalidGift unless it is one of both */
    QuoteGift asked(MemberNumber giver) {
        if ((points == null) == (amount == null)) {
            throw new InvalidGift("amount");
        }
        if (points != null && unit != null) {
            throw new InvalidGift("unit");
        }
        return new QuoteGift(
                giver,
                PartyKind.MEMBER,
                PartyKind.MEMBER,
                taker,
                unit == null ? Unit.PTS : new Unit(unit),
                points == null ? amount : points);
    }
}
