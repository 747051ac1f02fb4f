package io.hansa.jobs.demo;

import io.hansa.club.gift.GiftCell;
import io.hansa.club.gift.GiftExpiry;
import io.hansa.club.gift.GiftLimits;
import io.hansa.club.gift.GiftTerms;
import io.hansa.club.gift.Gifts;
import io.hansa.club.gift.GiveGift;
import io.hansa.club.gift.PartyKind;
import io.hansa.club.gift.QuoteGift;
import io.hansa.club.gift.SetGiftLimit;
import io.hansa.club.purse.Purses;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Lets members give each other and their households points, and each other lounge visits; some give points. */
@ApplicationScoped
class DemoGifts implements DemoStep {

    private static final int HOUSEHOLDS = 20;
    private static final long CONTRIBUTION = 60;
    private static final long GIFT = 40;

    @Inject
    GiftLimits limits;

    @Inject
    Gifts gifts;

    @Inject
    Purses purses;

    @Inject
    DemoPeople people;

    @Override
    public int order() {
        return 75;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(new ChunkPlan("households", HOUSEHOLDS));
    }

    @Override
    public ChunkResult work(String payload) {
        allow(PartyKind.MEMBER, PartyKind.MEMBER, new GiftTerms(true, 10, 5_000, 20_000, GiftExpiry.KEEP));
        allow(PartyKind.MEMBER, PartyKind.HOUSEHOLD, new GiftTerms(true, 1, 50_000, 200_000, GiftExpiry.KEEP));
        allow(PartyKind.HOUSEHOLD, PartyKind.MEMBER, new GiftTerms(true, 1, 5_000, 50_000, GiftExpiry.KEEP));
        var visits = new GiftCell(
                PartyKind.MEMBER, PartyKind.MEMBER, new Unit(DemoRights.LOUNGE.value()), GiftCell.ANY_TIER);
        allow(visits, new GiftTerms(true, 1, 2, 4, GiftExpiry.KEEP));
        List<MemberNumber> numbers = people.numbers();
        for (int household = 0; household < HOUSEHOLDS; household++) {
            int head = household * DemoMembers.APART;
            give(QuoteGift.toHousehold(numbers.get(head), Points.of(CONTRIBUTION)));
            give(QuoteGift.toHousehold(numbers.get(head + 1), Points.of(CONTRIBUTION)));
            give(QuoteGift.points(numbers.get(head), numbers.get(head + 3).value(), Points.of(GIFT)));
        }
        return ChunkResult.done(HOUSEHOLDS);
    }

    private void allow(PartyKind giver, PartyKind taker, GiftTerms terms) {
        allow(new GiftCell(giver, taker, Unit.PTS, GiftCell.ANY_TIER), terms);
    }

    private void allow(GiftCell cell, GiftTerms terms) {
        if (limits.history(cell).isEmpty()) {
            limits.set(new SetGiftLimit(cell, 0, terms));
        }
    }

    /** If the member has so much left. */
    private void give(QuoteGift asked) {
        if (purses.of(asked.member()).available().amount() >= asked.amount()) {
            String quote = gifts.quote(asked).quote();
            gifts.give(new GiveGift(asked.member(), quote, "demo-" + quote));
        }
    }
}
