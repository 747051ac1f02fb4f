package io.hansa.partners.missing;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A claim in a list.
 *
 * @param points that the member has got for the receipt
 * @param dueOn the last date for the partner; empty when it does not wait
 */
public record MissingRow(
        MissingNumber number,
        MemberNumber member,
        String partnerCode,
        String outlet,
        LocalDate shoppedOn,
        String receipt,
        Money amount,
        MissingState state,
        Points points,
        Optional<LocalDate> dueOn,
        Instant claimedAt) {}
