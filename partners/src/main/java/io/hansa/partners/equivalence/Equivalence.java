package io.hansa.partners.equivalence;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A version of a partner's equivalence. Life: proposed → approved or refused. */
@Entity
@Table(name = "partner_equivalence")
@IdClass(Equivalence.Key.class)
@Access(AccessType.FIELD)
class Equivalence {

    @Id
    private String partner;

    @Id
    private int version;

    private LocalDate begins;

    @Enumerated(EnumType.STRING)
    private EquivalenceState state;

    @Column(name = "proposed_by")
    private Actor proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private Actor decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Equivalence() {}

    Equivalence(ProposeEquivalence command, int version, Actor proposer, Instant now) {
        this.partner = command.partnerCode();
        this.version = version;
        this.begins = command.begins();
        this.state = EquivalenceState.PROPOSED;
        this.proposedBy = proposer;
        this.proposedAt = now;
    }

    void decide(EquivalenceState decision, Actor actor, Instant now) {
        if (state != EquivalenceState.PROPOSED) {
            throw new EquivalenceDecided(partner, version);
        }
        if (decision == EquivalenceState.APPROVED && proposedBy.equals(actor)) {
            throw new OwnEquivalence(partner, version);
        }
        state = decision;
        decidedBy = actor;
        decidedAt = now;
    }

    int version() {
        return version;
    }

    LocalDate begins() {
        return begins;
    }

    EquivalenceState state() {
        return state;
    }

    EquivalenceView view(List<TierPair> pairs) {
        return new EquivalenceView(
                partner,
                version,
                begins,
                state,
                pairs,
                proposedBy,
                proposedAt,
                Optional.ofNullable(decidedBy),
                Optional.ofNullable(decidedAt));
    }

    /** Partner and version name it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String partner;
        private int version;

        protected Key() {}

        Key(String partner, int version) {
            this.partner = partner;
            this.version = version;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && partner.equals(that.partner) && version == that.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(partner, version);
        }
    }
}
