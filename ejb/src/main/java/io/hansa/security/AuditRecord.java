package io.hansa.security;

import io.hansa.kernel.Actor;
import io.hansa.kernel.TextMapConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;

/** A fact: somebody did something. */
@Entity
@Table(name = "security_audit")
class AuditRecord {

    @Id
    @SequenceGenerator(name = "security_audit_seq", sequenceName = "security_audit_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "security_audit_seq")
    private long id;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private Actor actor;
    private String action;
    private String subject;

    @Convert(converter = TextMapConverter.class)
    private Map<String, String> details;

    protected AuditRecord() {}

    AuditRecord(Instant recordedAt, Actor actor, String action, String subject, Map<String, String> details) {
        this.recordedAt = recordedAt;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.details = Map.copyOf(details);
    }

    AuditRow toRow() {
        return new AuditRow(id, recordedAt, actor.toString(), action, subject, details);
    }
}
