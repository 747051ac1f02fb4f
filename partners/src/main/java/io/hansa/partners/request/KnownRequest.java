package io.hansa.partners.request;

import io.hansa.kernel.RequestKey;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

/** A request that was done: a fact. */
@Entity
@Table(name = "partner_request")
@IdClass(KnownRequest.Key.class)
@Access(AccessType.FIELD)
class KnownRequest {

    @Id
    private String scope;

    @Id
    @Column(name = "idempotency_key")
    private String key;

    @Column(name = "request_hash")
    private byte[] hash;

    private String result;

    protected KnownRequest() {}

    KnownRequest(RequestKey key, byte[] hash, String result) {
        this.scope = key.scope();
        this.key = key.key();
        this.hash = hash.clone();
        this.result = result;
    }

    boolean isOf(byte[] content) {
        return Arrays.equals(hash, content);
    }

    String result() {
        return result;
    }

    /** Scope and key name a request. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String scope;
        private String key;

        protected Key() {}

        Key(RequestKey key) {
            this.scope = key.scope();
            this.key = key.key();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && scope.equals(that.scope) && key.equals(that.key);
        }

        @Override
        public int hashCode() {
            return Objects.hash(scope, key);
        }
    }
}
