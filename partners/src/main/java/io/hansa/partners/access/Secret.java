package io.hansa.partners.access;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A client's secret as its salted hash. Made → replaced, and works until its overlap ends. */
@Entity
@Table(name = "partner_secret")
@IdClass(Secret.Key.class)
@Access(AccessType.FIELD)
class Secret {

    @Id
    private String client;

    @Id
    private int serial;

    private byte[] salt;
    private byte[] hash;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "works_until")
    private Instant worksUntil;

    protected Secret() {}

    Secret(String client, int serial, String secret, byte[] salt, Instant issuedAt) {
        this.client = client;
        this.serial = serial;
        this.salt = salt.clone();
        this.hash = hash(salt, secret);
        this.issuedAt = issuedAt;
    }

    boolean matches(String secret) {
        return MessageDigest.isEqual(hash, hash(salt, secret));
    }

    boolean worksAt(Instant now) {
        return worksUntil == null || now.isBefore(worksUntil);
    }

    /** Works until then at the longest; an earlier end stays. */
    void replace(Instant until) {
        if (worksUntil == null || until.isBefore(worksUntil)) {
            worksUntil = until;
        }
    }

    int serial() {
        return serial;
    }

    ClientView.SecretView view() {
        return new ClientView.SecretView(issuedAt, Optional.ofNullable(worksUntil));
    }

    private static byte[] hash(byte[] salt, String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Client and serial name a secret. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String client;
        private int serial;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && client.equals(that.client) && serial == that.serial;
        }

        @Override
        public int hashCode() {
            return Objects.hash(client, serial);
        }
    }
}
