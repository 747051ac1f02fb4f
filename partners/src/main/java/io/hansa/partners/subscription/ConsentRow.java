package io.hansa.partners.subscription;

import io.hansa.kernel.Actor;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** What a member was shown and agreed to: a fact. */
@Entity
@Table(name = "partner_consent")
@Access(AccessType.FIELD)
class ConsentRow {

    @Id
    private long subscription;

    @Enumerated(EnumType.STRING)
    private ConsentChannel channel;

    private String shown;

    @Column(name = "consented_at")
    private Instant consentedAt;

    private String evidence;

    @Column(name = "evidence_hash")
    private byte[] hash;

    @Column(name = "recorded_by")
    private Actor recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected ConsentRow() {}

    ConsentRow(Subscription subscription, Evidence evidence, Actor by, Instant at) {
        this.subscription = subscription.id();
        this.channel = evidence.channel();
        this.shown = evidence.shown();
        this.consentedAt = evidence.consentedAt();
        this.evidence = evidence.reference();
        this.hash = evidence.hash().map(HexFormat.of()::parseHex).orElse(null);
        this.recordedBy = by;
        this.recordedAt = at;
    }

    Evidence evidence() {
        return new Evidence(
                channel, shown, consentedAt, evidence, Optional.ofNullable(hash).map(HexFormat.of()::formatHex));
    }
}
