package io.hansa.web.member;

import io.hansa.club.member.CardToken;
import io.hansa.club.member.Cards;
import io.hansa.club.member.MemberView;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The member's card with a code that a till reads for the next minutes. */
@Named("memberCard")
@RequestScoped
public class CardBean {

    @Inject
    Me me;

    @Inject
    Cards cards;

    @Inject
    Tiers tiers;

    private CardToken token;

    @PostConstruct
    void load() {
        token = cards.token();
    }

    public CardToken getToken() {
        return token;
    }

    public MemberView getMember() {
        return me.view();
    }

    public TierView getTier() {
        return tiers.of(me.number());
    }

    /** The number in groups, as it is embossed. */
    public String getGroupedNumber() {
        return me.number().value().replaceFirst("(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3");
    }
}
