package io.hansa.club.gift;

import io.hansa.kernel.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a gift would do, until it expires.
 *
 * @param quote names it; not to be guessed
 * @param takerName enough to compare and no more
 * @param availableAfter what the giver would have left
 * @param yearAfter what the giver could still give in this calendar year to such takers
 * @param lasting until when it lives at the taker's, what ends first first
 */
public record GiftQuoteView(
        String quote,
        PartyKind giver,
        PartyKind taker,
        String takerName,
        Unit unit,
        long amount,
        long availableAfter,
        long yearAfter,
        List<Lasting> lasting,
        Instant expiresAt) {

    public GiftQuoteView {
        lasting = List.copyOf(lasting);
    }

    /** @param expiresOn the first date without it; empty: never, or later than twelve other parts */
    public record Lasting(Optional<LocalDate> expiresOn, long amount) {}
}
