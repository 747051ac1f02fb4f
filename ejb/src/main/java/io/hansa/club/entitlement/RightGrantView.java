package io.hansa.club.entitlement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A right that a member was given.
 *
 * @param plan and its version; empty when somebody gave it, or a rule
 * @param rule of earning by which it was given
 * @param expiresOn the first date without it
 * @param amount 0 of a right that is not counted
 * @param words why somebody gave it
 */
public record RightGrantView(
        long number,
        MemberNumber member,
        RightCode right,
        Optional<String> plan,
        Optional<String> rule,
        LocalDate begins,
        LocalDate expiresOn,
        long amount,
        Optional<EntryNumber> entry,
        String words,
        Actor grantedBy,
        Instant grantedAt) {}
