package io.hansa.web.api.partner;

import io.hansa.partners.equivalence.MemberStatusView;
import java.time.Instant;
import java.time.LocalDate;

/** What tier a member has at the caller's partner, and what it is worth here. */
public record MemberStatusAnswer(
        String member,
        String number,
        String tier,
        LocalDate validUntil,
        boolean expired,
        String proof,
        Instant recordedAt,
        String equivalentTier) {

    static MemberStatusAnswer of(MemberStatusView status) {
        return new MemberStatusAnswer(
                status.member().value(),
                status.number(),
                status.tier(),
                status.validUntil().orElse(null),
                status.expired(),
                status.proof(),
                status.recordedAt(),
                status.equivalent().orElse(null));
    }
}
