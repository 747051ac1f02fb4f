package io.hansa.partners.document;

import io.hansa.kernel.Actor;
import io.hansa.partners.evidence.EvidenceView;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A document about a partner: a fact. */
@Entity
@Table(name = "partner_document")
@Access(AccessType.FIELD)
class Document {

    private static final String PREFIX = "DOC-";

    @Id
    private long number;

    private String partner;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    private String note;
    private Actor actor;
    private Instant at;

    protected Document() {}

    Document(long number, FileDocument command, Actor actor, Instant at) {
        this.number = number;
        this.partner = command.partnerCode();
        this.kind = command.kind();
        this.expiresOn = command.validUntil().map(last -> last.plusDays(1)).orElse(null);
        this.note = command.note();
        this.actor = actor;
        this.at = at;
    }

    /** Also the subject of its file. */
    String name() {
        return PREFIX + number;
    }

    static Optional<Long> number(String name) {
        return name != null && name.matches(PREFIX + "[1-9][0-9]{0,11}")
                ? Optional.of(Long.valueOf(name.substring(PREFIX.length())))
                : Optional.empty();
    }

    /** For cursors. */
    String key() {
        return Long.toString(number);
    }

    String partner() {
        return partner;
    }

    DocumentHandled handled(DocumentHandled.What what) {
        return new DocumentHandled(partner, name(), kind, what);
    }

    DocumentView view(EvidenceView file, LocalDate today) {
        return new DocumentView(
                name(),
                partner,
                kind,
                Optional.ofNullable(expiresOn).map(date -> date.minusDays(1)),
                expiresOn != null && !today.isBefore(expiresOn),
                note,
                actor,
                at,
                file);
    }
}
