package io.hansa.partners.evidence;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** A file of a subject: a fact. */
@Entity
@Table(name = "partner_evidence")
@IdClass(EvidenceFile.Key.class)
@Access(AccessType.FIELD)
class EvidenceFile {

    @Id
    private String subject;

    @Id
    private int file;

    private int step;
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private int size;
    private byte[] sha256;
    private byte[] content;

    protected EvidenceFile() {}

    EvidenceFile(String subject, int file, int step, Evidence evidence, FileKind kind) {
        this.subject = subject;
        this.file = file;
        this.step = step;
        this.name = evidence.name();
        this.mediaType = kind.mediaType();
        this.content = evidence.content();
        this.size = content.length;
        this.sha256 = hash(content);
    }

    EvidenceContent read() {
        if (!MessageDigest.isEqual(sha256, hash(content))) {
            throw new IllegalStateException("file " + file + " of " + subject + " is not what was kept");
        }
        return new EvidenceContent(
                new EvidenceView(
                        file, step, name, mediaType, size, HexFormat.of().formatHex(sha256)),
                content);
    }

    private static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Subject and number name a file. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String subject;
        private int file;

        protected Key() {}

        Key(String subject, int file) {
            this.subject = subject;
            this.file = file;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && subject.equals(that.subject) && file == that.file;
        }

        @Override
        public int hashCode() {
            return Objects.hash(subject, file);
        }
    }
}
