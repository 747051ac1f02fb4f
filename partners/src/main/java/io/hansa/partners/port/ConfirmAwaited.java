package io.hansa.partners.port;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A partner says that what an accrual waited for came.
 *
 * @param accrual its entry
 * @param reference of the accrual, as the partner names it
 * @param day on which it came; until when the points live counts from it
 * @param businessDate in whose period the entry counts
 */
public record ConfirmAwaited(
        MemberNumber member,
        EntryNumber accrual,
        String partner,
        LocalizedText partnerName,
        String reference,
        AwaitedEvent came,
        Instant occurredAt,
        LocalDate day,
        LocalDate businessDate,
        Actor actor) {}
