package io.hansa.partners.file;

import io.hansa.kernel.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** A file of a partner. Life: being received → received → confirmed; what runs do with it stands in its results. */
@Entity
@Table(name = "partner_file")
class PartnerFile {

    private static final int LONGEST_NAME = 200;

    @Id
    @SequenceGenerator(name = "partner_file_seq", sequenceName = "partner_file_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_file_seq")
    private long id;

    private String partner;
    private String name;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "uploaded_by")
    private Actor uploadedBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "upload_scope")
    private String uploadScope;

    @Column(name = "upload_key")
    private String uploadKey;

    private byte[] hash;

    @Column(name = "size_bytes")
    private long sizeBytes;

    @Column(name = "row_count")
    private long rowCount;

    @Column(name = "part_count")
    private int partCount;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    private Actor confirmedBy;

    protected PartnerFile() {}

    PartnerFile(String partner, String name, Actor uploadedBy, Instant now) {
        this.partner = partner;
        String clean = name.replaceAll("\\p{Cntrl}", " ").strip();
        this.name = clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
        this.uploadedBy = uploadedBy;
        begunAt = now;
    }

    long id() {
        return id;
    }

    FileNumber number() {
        return FileNumber.of(id);
    }

    String partner() {
        return partner;
    }

    String name() {
        return name;
    }

    Actor uploadedBy() {
        return uploadedBy;
    }

    long rowCount() {
        return rowCount;
    }

    byte[] hash() {
        return hash.clone();
    }

    boolean hasHash(byte[] other) {
        return Arrays.equals(hash, other);
    }

    boolean isReceived() {
        return receivedAt != null;
    }

    void received(Content content, String scope, String key, Instant now) {
        receivedAt = now;
        uploadScope = scope;
        uploadKey = key;
        hash = content.hash();
        sizeBytes = content.bytes();
        rowCount = content.rows();
        partCount = content.parts();
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    void confirm(Actor by, Instant now) {
        confirmedAt = now;
        confirmedBy = by;
    }

    /** In whose name it is posted. */
    Actor confirmedBy() {
        return confirmedBy;
    }

    FileView toView(FileState state, int percent, FileSums sums, Optional<FileNumber> sameAs) {
        return new FileView(
                number(),
                partner,
                name,
                uploadedBy,
                receivedAt,
                sizeBytes,
                HexFormat.of().formatHex(hash),
                rowCount,
                state,
                percent,
                sums,
                Optional.ofNullable(confirmedBy),
                Optional.ofNullable(confirmedAt),
                sameAs);
    }

    /** What was received. */
    record Content(byte[] hash, long bytes, long rows, int parts) {}
}
