package io.hansa.web.api.partner;

import io.hansa.partners.transaction.MemberCard;

/** What a till may know of a member. */
public record MemberView(String member, String maskedName, String tier, boolean active, long available) {

    static MemberView of(MemberCard card) {
        return new MemberView(
                card.number().value(),
                card.maskedName(),
                card.tier(),
                card.active(),
                card.available().amount());
    }
}
