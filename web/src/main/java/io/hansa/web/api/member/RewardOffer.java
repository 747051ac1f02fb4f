package io.hansa.web.api.member;

import io.hansa.rewards.catalogue.Offer;
import io.hansa.rewards.catalogue.RewardCategory;
import io.hansa.rewards.catalogue.RewardKind;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A reward as it is offered to the member.
 *
 * @param missing how many points the member is short
 * @param left how many there are; absent when they are not counted
 * @param refusal code of the refusal that ordering would give now; absent when it can be ordered
 */
public record RewardOffer(
        String reward,
        RewardKind kind,
        RewardCategory category,
        String name,
        String description,
        String picture,
        Optional<String> partner,
        long points,
        long missing,
        Optional<Long> left,
        Optional<Instant> availableFrom,
        Optional<Instant> availableUntil,
        int voucherDays,
        int cancelHours,
        Optional<String> refusal,
        Optional<NextPrice> nextPrice) {

    public record NextPrice(long points, Instant validFrom) {}

    static RewardOffer of(Offer offer, Locale language) {
        return new RewardOffer(
                offer.reward(),
                offer.kind(),
                offer.category(),
                offer.name().in(language),
                offer.description().in(language),
                offer.picture(),
                offer.partner(),
                offer.points().amount(),
                offer.missing().amount(),
                offer.left(),
                offer.availableFrom(),
                offer.availableUntil(),
                offer.voucherDays(),
                offer.cancelHours(),
                offer.refusal(),
                offer.nextPrice().map(price -> new NextPrice(price.points().amount(), price.validFrom())));
    }
}
