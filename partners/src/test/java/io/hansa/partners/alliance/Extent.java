package io.hansa.partners.alliance;

import java.time.YearMonth;

/**
 * How much there is of an alliance. All messages follow from it.
 *
 * @param members who shop, each at any partner
 * @param messages of the month, repeats not counted; a tenth as many come in the month before
 */
public record Extent(int partners, int members, int messages, long seed) {

    /** The month that is settled. */
    public static final YearMonth MONTH = YearMonth.of(2026, 10);

    int of(Stretch stretch) {
        return Math.max(1, (int) Math.round((double) messages / partners * stretch.share()));
    }
}
