package io.hansa.partners.access;

import io.hansa.kernel.Actor;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A public key by which a client signs: registered → ended, at once or when an overlap is over. Its id is not given again. */
@Entity
@Table(name = "partner_client_key")
@IdClass(ClientKey.Key.class)
@Access(AccessType.FIELD)
class ClientKey {

    @Id
    private String client;

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private KeyAlgorithm algorithm;

    @Column(name = "public_key")
    private byte[] publicKey;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by")
    private Actor addedBy;

    @Column(name = "works_until")
    private Instant worksUntil;

    @Column(name = "ended_by")
    private Actor endedBy;

    protected ClientKey() {}

    ClientKey(RegisterKey command, PublicKeys.Read key, Actor addedBy, Instant addedAt) {
        this.client = command.clientId();
        this.id = command.keyId();
        this.algorithm = key.algorithm();
        this.publicKey = key.key().getEncoded();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    boolean worksAt(Instant now) {
        return worksUntil == null || now.isBefore(worksUntil);
    }

    /** Works until then at the longest; an earlier end stays. */
    void end(Actor by, Instant until) {
        if (worksUntil == null || until.isBefore(worksUntil)) {
            worksUntil = until;
            endedBy = by;
        }
    }

    KeyAlgorithm algorithm() {
        return algorithm;
    }

    PublicKey publicKey() {
        return PublicKeys.kept(algorithm, publicKey);
    }

    ClientView.KeyView view() {
        return new ClientView.KeyView(id, algorithm, addedAt, Optional.ofNullable(worksUntil));
    }

    /** Client and id name a key. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String client;
        private String id;

        protected Key() {}

        Key(String client, String id) {
            this.client = client;
            this.id = id;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && client.equals(that.client) && id.equals(that.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(client, id);
        }
    }
}
