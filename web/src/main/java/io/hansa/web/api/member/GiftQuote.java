package io.hansa.web.api.member;

import io.hansa.club.gift.GiftQuoteView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a gift would do.
 *
 * @param taker the other member's name, masked
 * @param yearAfter what could still be given in this calendar year
 * @param lasting until when the points live at the taker's
 */
public record GiftQuote(
        String quote,
        String taker,
        long points,
        long availableAfter,
        long yearAfter,
        List<Lasting> lasting,
        Instant expiresAt) {

    /** @param expiresOn the first date without them; absent: never, or later than all others */
    public record Lasting(long points, Optional<LocalDate> expiresOn) {}

    static GiftQuote of(GiftQuoteView view) {
        return new GiftQuote(
                view.quote(),
                view.takerName(),
                view.amount(),
                view.availableAfter(),
                view.yearAfter(),
                view.lasting().stream()
                        .map(part -> new Lasting(part.amount(), part.expiresOn()))
                        .toList(),
                view.expiresAt());
    }
}
