package io.hansa.partners.visit;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.util.Optional;

/** A visit in a list. {@code paidFen}: what the partner is paid for it, also when it was taken back. */
public record VisitRow(
        long number,
        String partnerCode,
        String outlet,
        String reference,
        MemberNumber member,
        String right,
        LocalizedText rightName,
        int guests,
        long used,
        long paidFen,
        Instant occurredAt,
        Optional<EntryNumber> entry,
        Optional<Instant> takenBackAt) {}
