package io.hansa.partners.missing;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;

/** A claim went to a partner. Fired within its transaction. {@code dueOn}: the last date for the partner. */
public record MissingPointsClaimed(
        MissingNumber number,
        MemberNumber member,
        String partnerCode,
        LocalizedText partnerName,
        String receipt,
        Money amount,
        LocalDate dueOn,
        Instant at) {}
