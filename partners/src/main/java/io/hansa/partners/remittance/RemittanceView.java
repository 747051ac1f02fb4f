package io.hansa.partners.remittance;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Money that went through the bank.
 *
 * @param amount below zero where it undoes another
 * @param bookedOn when the bank booked it
 * @param businessDate in whose period it counts
 * @param undoes the entry of one that was assigned wrongly
 */
public record RemittanceView(
        EntryNumber entry,
        RemittanceKind kind,
        String partnerCode,
        Money amount,
        LocalDate bookedOn,
        LocalDate businessDate,
        Optional<String> invoice,
        Optional<String> payment,
        Optional<EntryNumber> undoes,
        Actor postedBy,
        Instant postedAt) {}
