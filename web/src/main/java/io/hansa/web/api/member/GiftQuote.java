package io.hansa.web.api.member;

import io.hansa.club.gift.GiftQuoteView;
import io.hansa.kernel.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a gift would do.
 *
 * @param taker the other member's name, masked
 * @param points the amount, of points
 * @param yearAfter what could still be given in this calendar year
 * @param lasting until when it lives at the taker's
 */
public record GiftQuote(
        String quote,
        String taker,
        String unit,
        long amount,
        Optional<Long> points,
        long availableAfter,
        long yearAfter,
        List<Lasting> lasting,
        Instant expiresAt) {

    /**
     * A part that ends on a day.
     *
     * @param points the amount, of points
     * @param expiresOn the first date without it; absent: never, or later than all others
     */
    public record Lasting(long amount, Optional<Long> points, Optional<LocalDate> expiresOn) {}

    static GiftQuote of(GiftQuoteView view) {
        boolean points = view.unit().equals(Unit.PTS);
        return new GiftQuote(
                view.quote(),
                view.takerName(),
                view.unit().code(),
                view.amount(),
                Optional.of(view.amount()).filter(amount -> points),
                view.availableAfter(),
                view.yearAfter(),
                view.lasting().stream()
                        .map(part -> new Lasting(
                                part.amount(), Optional.of(part.amount()).filter(amount -> points), part.expiresOn()))
                        .toList(),
                view.expiresAt());
    }
}
