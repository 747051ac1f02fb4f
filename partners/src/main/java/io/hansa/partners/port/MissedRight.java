package io.hansa.partners.port;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import java.time.LocalDate;

/**
 * Nobody came for a reservation.
 *
 * @param right its code
 * @param outlet where, in words
 */
public record MissedRight(
        String right,
        LocalizedText rightName,
        MemberNumber member,
        HeldRight held,
        NoShowRule rule,
        LocalizedText outlet,
        LocalDate day) {}
