package io.hansa.partners.webhook;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A secret of an endpoint, encrypted. Made → replaced, and signs beside the new one until its overlap ends. */
@Entity
@Table(name = "partner_webhook_secret")
@IdClass(EndpointSecret.Key.class)
@Access(AccessType.FIELD)
class EndpointSecret {

    @Id
    private String endpoint;

    @Id
    private int serial;

    private byte[] encrypted;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "works_until")
    private Instant worksUntil;

    protected EndpointSecret() {}

    EndpointSecret(String endpoint, int serial, byte[] encrypted, Instant issuedAt) {
        this.endpoint = endpoint;
        this.serial = serial;
        this.encrypted = encrypted.clone();
        this.issuedAt = issuedAt;
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

    Optional<byte[]> read(Vault vault) {
        return vault.decrypt(endpoint, serial, encrypted);
    }

    EndpointView.SecretView view() {
        return new EndpointView.SecretView(serial, issuedAt, Optional.ofNullable(worksUntil));
    }

    /** Endpoint and serial name a secret. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String endpoint;
        private int serial;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && endpoint.equals(that.endpoint) && serial == that.serial;
        }

        @Override
        public int hashCode() {
            return Objects.hash(endpoint, serial);
        }
    }
}
