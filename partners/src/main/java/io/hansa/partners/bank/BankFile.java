package io.hansa.partners.bank;

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

/** A file of the bank. Only up to which line it was applied ever changes. */
@Entity
@Table(name = "partner_bank_file")
@Access(AccessType.FIELD)
class BankFile {

    private static final int LONGEST_NAME = 120;

    @Id
    private long number;

    @Enumerated(EnumType.STRING)
    private BankFileKind kind;

    private String message;
    private String name;
    private String account;
    private int entries;

    @Column(name = "not_booked")
    private int notBooked;

    private long bytes;
    private byte[] sha256;

    @Column(name = "uploaded_by")
    private Actor uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    private int applied;

    protected BankFile() {}

    /** Who sent it, when, under which name. */
    record Sent(String name, Actor by, Instant at) {}

    /** How long it is, and the hash over it. */
    record Weight(long bytes, byte[] sha256) {}

    BankFile(long number, BankContent content, Weight weight, Sent sent) {
        this.number = number;
        this.kind = content.kind();
        this.message = content.message();
        this.name = sent.name().length() > LONGEST_NAME ? sent.name().substring(0, LONGEST_NAME) : sent.name();
        this.account = content.account();
        this.entries = content.lines().size();
        this.notBooked = content.notBooked();
        this.bytes = weight.bytes();
        this.sha256 = weight.sha256();
        this.uploadedBy = sent.by();
        this.uploadedAt = sent.at();
    }

    void applied(int upTo) {
        applied = upTo;
    }

    long number() {
        return number;
    }

    int applied() {
        return applied;
    }

    boolean isApplied() {
        return applied == entries;
    }

    BankFileView view(BankFileView.Counts counts) {
        return new BankFileView(
                number, kind, message, name, entries, notBooked, uploadedBy, uploadedAt, applied, counts);
    }
}
