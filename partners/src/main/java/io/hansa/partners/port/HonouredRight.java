package io.hansa.partners.port;

import io.hansa.kernel.LocalizedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A right, as the version says that holds.
 *
 * @param counted whether uses are counted; what is not counted is had or not
 * @param guestsMost how many guests may come along
 * @param guestCost how many of the right each guest costs; the member costs one
 * @param household whether a member of a household may use its head's
 * @param arriveMinutes how long after a place's time begins somebody who reserved it may still come
 * @param cancelMinutes how long before it begins a reservation may still be cancelled
 * @param makeGoodPoints what a member is given that was turned away
 */
public record HonouredRight(
        String code,
        LocalizedText name,
        int version,
        boolean counted,
        int guestsMost,
        int guestCost,
        GuestRule guestRule,
        boolean household,
        NoShowRule noShow,
        int arriveMinutes,
        int cancelMinutes,
        long makeGoodPoints) {

    public HonouredRight {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
        Objects.requireNonNull(guestRule);
        Objects.requireNonNull(noShow);
    }

    /** What a refusal says of it: its code and its name in both languages, and more. */
    public Map<String, Object> figures(Map<String, ?> more) {
        Map<String, Object> figures = new HashMap<>(more);
        figures.put("right", code);
        figures.put("nameZh", name.zh());
        figures.put("nameEn", name.en());
        return figures;
    }

    /** How many of the right a member and its guests cost. */
    public long cost(int guests) {
        return counted ? 1L + (long) guestCost * guests : 0;
    }
}
