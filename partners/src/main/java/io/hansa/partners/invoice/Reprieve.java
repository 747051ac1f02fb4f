package io.hansa.partners.invoice;

import io.hansa.kernel.Actor;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** That somebody lifted the stop of a partner: a fact. */
@Entity
@Table(name = "partner_reprieve")
@IdClass(Reprieve.Key.class)
@Access(AccessType.FIELD)
class Reprieve {

    @Id
    private String partner;

    @Id
    private int seq;

    private LocalDate until;
    private String reason;

    @Column(name = "given_by")
    private Actor givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Reprieve() {}

    Reprieve(int seq, LiftCreditStop command, Actor actor, Instant now) {
        this.partner = command.partnerCode();
        this.seq = seq;
        this.until = command.until();
        this.reason = command.reason();
        this.givenBy = actor;
        this.givenAt = now;
    }

    CreditView.Lift view() {
        return new CreditView.Lift(until, reason, givenBy, givenAt);
    }

    /** Partner and place name one. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String partner;
        private int seq;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && partner.equals(that.partner) && seq == that.seq;
        }

        @Override
        public int hashCode() {
            return Objects.hash(partner, seq);
        }
    }
}
