package io.hansa.partners.equivalence;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A pair of a version: a fact. */
@Entity
@Table(name = "partner_equivalence_pair")
@IdClass(EquivalencePair.Key.class)
@Access(AccessType.FIELD)
class EquivalencePair {

    @Id
    private String partner;

    @Id
    private int version;

    @Id
    private int place;

    private String theirs;
    private String ours;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    protected EquivalencePair() {}

    EquivalencePair(String partner, int version, int place, TierPair pair) {
        this.partner = partner;
        this.version = version;
        this.place = place;
        this.theirs = pair.theirs();
        this.ours = pair.ours();
        this.direction = pair.direction();
    }

    int version() {
        return version;
    }

    TierPair value() {
        return new TierPair(theirs, ours, direction);
    }

    /** Partner, version and place name it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String partner;
        private int version;
        private int place;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && partner.equals(that.partner)
                    && version == that.version
                    && place == that.place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(partner, version, place);
        }
    }
}
