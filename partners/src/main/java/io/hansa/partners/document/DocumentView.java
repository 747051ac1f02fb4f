package io.hansa.partners.document;

import io.hansa.kernel.Actor;
import io.hansa.partners.evidence.EvidenceView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document without its content.
 *
 * @param number e.g. {@code DOC-17}
 * @param expired whether it no longer holds today
 */
public record DocumentView(
        String number,
        String partnerCode,
        DocumentKind kind,
        Optional<LocalDate> validUntil,
        boolean expired,
        String note,
        Actor filedBy,
        Instant filedAt,
        EvidenceView file) {}
