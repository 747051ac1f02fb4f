package io.hansa.club.gift;

import io.hansa.club.household.HouseholdNames;
import io.hansa.club.member.MemberLookup;
import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gifts with the masked names of both sides and whether they went back: three statements for many. */
@ApplicationScoped
class GiftViews {

    @Inject
    GiftRows rows;

    @Inject
    MemberLookup members;

    @Inject
    HouseholdNames households;

    GiftView view(Gift gift, boolean replayed) {
        return views(List.of(gift), replayed).get(0);
    }

    List<GiftView> views(List<Gift> gifts, boolean replayed) {
        var names = names(gifts);
        var returned = rows.returned(gifts);
        return gifts.stream()
                .map(gift -> new GiftView(
                        gift.number(),
                        gift.giver(),
                        gift.taker(),
                        names.getOrDefault(gift.giver(), ""),
                        names.getOrDefault(gift.taker(), ""),
                        gift.unit(),
                        gift.amount(),
                        gift.balanceAfter(),
                        gift.entry(),
                        gift.givenAt(),
                        Optional.ofNullable(returned.get(gift.id())),
                        replayed))
                .toList();
    }

    private Map<Party, String> names(List<Gift> gifts) {
        Map<Party, String> names = new HashMap<>();
        members.maskedNames(refs(gifts, PartyKind.MEMBER).stream()
                        .map(MemberNumber::new)
                        .toList())
                .forEach((number, name) -> names.put(Party.member(number), name));
        households
                .of(refs(gifts, PartyKind.HOUSEHOLD))
                .forEach((number, name) -> names.put(Party.household(number), name));
        return names;
    }

    private static Set<String> refs(List<Gift> gifts, PartyKind kind) {
        return gifts.stream()
                .flatMap(gift -> Stream.of(gift.giver(), gift.taker()))
                .filter(party -> party.kind() == kind)
                .map(Party::ref)
                .collect(Collectors.toSet());
    }
}
