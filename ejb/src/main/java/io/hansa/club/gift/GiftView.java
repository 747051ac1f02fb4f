package io.hansa.club.gift;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Unit;
import java.time.Instant;
import java.util.Optional;

/**
 * A gift that was made.
 *
 * @param gift its number
 * @param giverName and {@code takerName}: enough to compare and no more
 * @param availableAfter what the giver had left; nobody else's to see
 * @param returnedAt when staff gave it back
 * @param replayed the request was known, and this is its first answer again
 */
public record GiftView(
        String gift,
        Party giver,
        Party taker,
        String giverName,
        String takerName,
        Unit unit,
        long amount,
        long availableAfter,
        EntryNumber entry,
        Instant givenAt,
        Optional<Instant> returnedAt,
        boolean replayed) {}
