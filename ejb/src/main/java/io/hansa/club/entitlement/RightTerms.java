package io.hansa.club.entitlement;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.port.GuestRule;
import io.hansa.partners.port.NoShowRule;
import io.hansa.partners.port.RightPlace;
import java.util.List;
import java.util.Objects;

/**
 * What a version of a right says.
 *
 * @param name 1 to 60 characters in each language
 * @param enabled whether it is honoured at all
 * @param counted whether uses are counted; what is not counted is had or not
 * @param guestsMost how many guests may come along, 0 to 9
 * @param guestCost how many of the right each of them costs, 0 to 9; the member costs one
 * @param household whether a member of a household may use its head's
 * @param arriveMinutes how long after its time begins somebody who reserved a place may still come, 0 to 1,440
 * @param cancelMinutes how long before it begins a reservation may still be cancelled, 0 to 10,080
 * @param makeGoodPoints what a member is given that was turned away though it had right and place, 0 to 100,000
 * @param honouredAt where: {@code AIRPORT} for all partners of a kind, {@code PEK} for one partner, {@code PEK/T3} for one outlet; at
 *     most 50
 */
public record RightTerms(
        LocalizedText name,
        boolean enabled,
        boolean counted,
        int guestsMost,
        int guestCost,
        GuestRule guestRule,
        boolean household,
        NoShowRule noShow,
        int arriveMinutes,
        int cancelMinutes,
        long makeGoodPoints,
        List<String> honouredAt) {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_PLACES = 50;
    private static final int A_DAY = 1_440;
    private static final int A_WEEK = 10_080;
    private static final int MOST_GUESTS = 9;
    private static final long MOST_POINTS = 100_000;

    /** @throws InvalidRight when something is out of its bounds */
    public RightTerms {
        Objects.requireNonNull(guestRule);
        Objects.requireNonNull(noShow);
        honouredAt = honouredAt.stream()
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .distinct()
                .sorted()
                .toList();
        InvalidRight.refuseUnless(isName(name.zh()) && isName(name.en()), "name");
        InvalidRight.refuseUnless(guestsMost >= 0 && guestsMost <= MOST_GUESTS, "guestsMost");
        InvalidRight.refuseUnless(guestCost >= 0 && guestCost <= MOST_GUESTS, "guestCost");
        InvalidRight.refuseUnless(arriveMinutes >= 0 && arriveMinutes <= A_DAY, "arriveMinutes");
        InvalidRight.refuseUnless(cancelMinutes >= 0 && cancelMinutes <= A_WEEK, "cancelMinutes");
        InvalidRight.refuseUnless(makeGoodPoints >= 0 && makeGoodPoints <= MOST_POINTS, "makeGoodPoints");
        InvalidRight.refuseUnless(
                honouredAt.size() <= MOST_PLACES
                        && honouredAt.stream()
                                .allMatch(place ->
                                        place.matches("[A-Z][A-Z0-9_]{0,15}(/[A-Za-z0-9][A-Za-z0-9.-]{0,15})?")),
                "honouredAt");
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST_NAME;
    }

    boolean isHonouredAt(RightPlace place) {
        return enabled
                && (honouredAt.contains(place.kind())
                        || honouredAt.contains(place.partnerCode())
                        || honouredAt.contains(place.partnerCode() + "/" + place.outlet()));
    }
}
