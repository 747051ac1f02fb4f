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
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    @Column(name = "drafted_by")
    private Actor draftedBy;

    private Long draft;

    @Transient
    private List<RateLine> lines = List.of();

    @Transient
    private List<KindItem> items = List.of();

    protected Contract() {}

    /** @param draft that was approved; empty when jobs agree */
    Contract(AgreeContract command, int version, Actor agreedBy, Instant agreedAt, Optional<ContractDraft> draft) {
        this.partner = command.partnerCode();
        this.version = version;
        this.begins = command.begins();
        this.terms = new TermsColumns(command.terms());
        this.lines = command.terms().lines();
        this.items = command.terms().inKind().items();
        this.agreedBy = agreedBy;
        this.agreedAt = agreedAt;
        this.draftedBy = draft.map(ContractDraft::draftedBy).orElse(null);
        this.draft = draft.map(approved -> approved.number().id()).orElse(null);
    }

    int version() {
        return version;
    }

    LocalDate begins() {
        return begins;
    }

    String partner() {
        return partner;
    }

    List<RateLine> lines() {
        return lines;
    }

    List<KindItem> items() {
        return items;
    }

    boolean hasLines() {
        return terms.hasLines();
    }

    boolean hasItems() {
        return terms.hasItems();
    }

    /** Takes in its lines, which are kept beside. */
    void take(List<RateLine> read) {
        lines = List.copyOf(read);
    }

    /** Takes in its items in kind, which are kept beside. */
    void takeItems(List<KindItem> read) {
        items = List.copyOf(read);
    }

    MonthTerms monthTerms() {
        return terms.ofMonth(version);
    }

    ContractView view(Optional<LocalDate> until) {
        return new ContractView(
                partner,
                version,
                begins,
                until,
                terms.value(lines, items),
                agreedBy,
                agreedAt,
                Optional.ofNullable(draftedBy),
                Optional.ofNullable(draft).map(DraftNumber::of));
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
