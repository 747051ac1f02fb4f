package io.hansa.club.gift;

import io.hansa.club.household.Membership;
import io.hansa.club.household.NotHouseholdHead;
import io.hansa.club.household.NotInHousehold;
import io.hansa.club.member.MemberLookup;
import io.hansa.club.purse.MemberNotActive;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who gives and who takes, and whether they may at all. */
@ApplicationScoped
class GiftParties {

    @Inject
    MemberLookup members;

    @Inject
    Membership households;

    @Inject
    Tiers tiers;

    /** Both sides of a gift; {@code tier} of the giver, {@code toTell} of the taking side. */
    record Both(Party giver, Party taker, String tier, String takerName, MemberNumber toTell) {}

    /**
     * @throws MemberNotActive when the giver is not active
     * @throws NotInHousehold when the household of somebody who has none is to give or take
     * @throws NotHouseholdHead when somebody else gives of a household's
     * @throws UnknownTaker when the reference names nobody who could take
     * @throws TakerNotActive when the taker is suspended
     * @throws GiftToOneself when giver and taker are one
     */
    Both of(QuoteGift asked) {
        if (members.find(asked.member().value())
                .filter(MemberLookup.Found::active)
                .isEmpty()) {
            throw new MemberNotActive(asked.member().value());
        }
        Party giver = giver(asked);
        String tier = tiers.of(asked.member()).code();
        if (asked.taker() == PartyKind.HOUSEHOLD) {
            var household = household(asked.member());
            return new Both(giver, Party.household(household.number()), tier, household.name(), household.head());
        }
        var taker = members.find(asked.reference()).orElseThrow(UnknownTaker::new);
        if (giver.equals(Party.member(taker.number()))) {
            throw new GiftToOneself();
        }
        if (!taker.active()) {
            throw new TakerNotActive();
        }
        return new Both(giver, Party.member(taker.number()), tier, taker.maskedName(), taker.number());
    }

    private Party giver(QuoteGift asked) {
        if (asked.giver() == PartyKind.MEMBER) {
            return Party.member(asked.member());
        }
        var household = household(asked.member());
        if (!household.head().equals(asked.member())) {
            throw new NotHouseholdHead(asked.member());
        }
        return Party.household(household.number());
    }

    /** It is the member's until the gift is made, or the quote is written. */
    private Membership.Place household(MemberNumber member) {
        return households.keep(member).orElseThrow(() -> new NotInHousehold(member));
    }
}
