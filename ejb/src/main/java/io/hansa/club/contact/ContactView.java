package io.hansa.club.contact;

import io.hansa.club.member.ContactKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A phone or mail of the calling member.
 *
 * @param masked enough to know which it is
 * @param confirmedAt empty: it is to be confirmed
 * @param codeEndsAt until when the code that was sent last is good; empty when none is out
 */
public record ContactView(
        ContactKind kind, String masked, Optional<Instant> confirmedAt, Optional<Instant> codeEndsAt) {}
