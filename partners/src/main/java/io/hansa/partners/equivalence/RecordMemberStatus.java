package io.hansa.partners.equivalence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Says what tier a member has at a partner.
 *
 * @param member reference of the member, as in {@link io.hansa.partners.port.MemberDirectory}
 * @param number the member's at the partner, 1 to 32 letters, digits, blanks and hyphens
 * @param tier as the partner writes it
 * @param validUntil the last date on which it holds; empty: for as long as nothing else is said
 * @param proof how that is known, 0 to 200 characters
 */
public record RecordMemberStatus(
        String partnerCode, String member, String number, String tier, Optional<LocalDate> validUntil, String proof) {

    private static final int LONGEST_PROOF = 200;

    public RecordMemberStatus {
        Objects.requireNonNull(partnerCode);
        Objects.requireNonNull(member);
        Objects.requireNonNull(validUntil);
        number = number == null ? "" : number.strip();
        tier = tier == null ? "" : tier.strip();
        proof = proof == null ? "" : proof.strip();
        refuseUnless(number.matches("[A-Za-z0-9][A-Za-z0-9 -]{0,31}"), "number");
        refuseUnless(tier.matches(TierPair.THEIRS), "tier");
        refuseUnless(proof.length() <= LONGEST_PROOF, "proof");
    }

    private static void refuseUnless(boolean good, String field) {
        if (!good) {
            throw new InvalidMemberStatus(field);
        }
    }
}
