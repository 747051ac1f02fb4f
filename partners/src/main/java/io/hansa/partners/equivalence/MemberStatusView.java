package io.hansa.partners.equivalence;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A member's tier at a partner, as it was said last.
 *
 * @param number the member's at the partner
 * @param tier as the partner writes it
 * @param expired whether it no longer holds today
 * @param equivalent code of our tier that is worth the same today; empty when none is, or it has expired
 */
public record MemberStatusView(
        String partnerCode,
        MemberNumber member,
        String number,
        String tier,
        Optional<LocalDate> validUntil,
        boolean expired,
        String proof,
        Actor recordedBy,
        Instant recordedAt,
        Optional<String> equivalent) {}
