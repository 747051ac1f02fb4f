package io.hansa.partners.contract;

import io.hansa.kernel.Actor;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A version of a partner's contract: a fact. It comes into force on its date and leaves it when the next one begins. */
@Entity
@Table(name = "partner_contract")
@IdClass(Contract.Key.class)
@Access(AccessType.FIELD)
class Contract {

    @Id
    private String partner;

    @Id
    private int version;

    private LocalDate begins;

    @Embedded
    private TermsColumns terms;

    @Column(name = "agreed_by")
    private Actor agreedBy;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    protected Contract() {}

    Contract(AgreeContract command, int version, Actor agreedBy, Instant agreedAt) {
        this.partner = command.partnerCode();
        this.version = version;
        this.begins = command.begins();
        this.terms = new TermsColumns(command.terms());
        this.agreedBy = agreedBy;
        this.agreedAt = agreedAt;
    }

    int version() {
        return version;
    }

    LocalDate begins() {
        return begins;
    }

    ContractView view(Optional<LocalDate> until) {
        return new ContractView(partner, version, begins, until, terms.value(), agreedBy, agreedAt);
    }

    /** Partner and version name a contract. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String partner;
        private int version;

        protected Key() {}

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
