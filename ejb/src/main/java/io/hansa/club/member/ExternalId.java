package io.hansa.club.member;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** By what name a partner knows a member. */
@Entity
@Table(name = "club_external_id")
@IdClass(ExternalId.Key.class)
class ExternalId {

    @Id
    private String partner;

    @Id
    private String external;

    private long member;

    protected ExternalId() {}

    ExternalId(String partner, String external, long member) {
        this.partner = partner;
        this.external = external;
        this.member = member;
    }

    String partner() {
        return partner;
    }

    String external() {
        return external;
    }

    long member() {
        return member;
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        String partner;
        String external;

        Key() {}

        Key(String partner, String external) {
            this.partner = partner;
            this.external = external;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && partner.equals(that.partner) && external.equals(that.external);
        }

        @Override
        public int hashCode() {
            return partner.hashCode() * 31 + external.hashCode();
        }
    }
}
