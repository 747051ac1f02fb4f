package io.hansa.web.api.partner;

import io.hansa.partners.transaction.MemberCard;
import java.util.Optional;

/**
 * What a till may know of a member.
 *
 * @param yourTier which of the caller's own tiers the member's is worth
 */
public record MemberView(
        String member, String maskedName, String tier, boolean active, long available, String yourTier) {

    static MemberView of(MemberCard card) {
        return of(card, Optional.empty());
    }

    static MemberView of(MemberCard card, Optional<String> yourTier) {
        return new MemberView(
                card.number().value(),
                card.maskedName(),
                card.tier(),
                card.active(),
                card.available().amount(),
                yourTier.orElse(null));
    }
}
