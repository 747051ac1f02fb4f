package io.hansa.partners.contract;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What a draft said at one time: a fact. */
@Entity
@Table(name = "partner_contract_revision")
@IdClass(DraftRevision.Key.class)
@Access(AccessType.FIELD)
class DraftRevision {

    @Id
    private long draft;

    @Id
    private int revision;

    private LocalDate begins;

    @Embedded
    private TermsColumns terms;

    @Transient
    private List<RateLine> lines = List.of();

    @Transient
    private List<KindItem> items = List.of();

    protected DraftRevision() {}

    DraftRevision(DraftNumber draft, int revision, LocalDate begins, Terms terms) {
        this.draft = draft.id();
        this.revision = revision;
        this.begins = begins;
        this.terms = new TermsColumns(terms);
        this.lines = terms.lines();
        this.items = terms.inKind().items();
    }

    LocalDate begins() {
        return begins;
    }

    Terms terms() {
        return terms.value(lines, items);
    }

    List<RevisionLine> lineRows() {
        return IntStream.rangeClosed(1, lines.size())
                .mapToObj(place -> new RevisionLine(draft, revision, place, lines.get(place - 1)))
                .toList();
    }

    List<RevisionItem> itemRows() {
        return IntStream.rangeClosed(1, items.size())
                .mapToObj(place -> new RevisionItem(draft, revision, place, items.get(place - 1)))
                .toList();
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

    /** Draft and revision name it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long draft;
        private int revision;

        protected Key() {}

        Key(DraftNumber draft, int revision) {
            this.draft = draft.id();
            this.revision = revision;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && draft == that.draft && revision == that.revision;
        }

        @Override
        public int hashCode() {
            return Objects.hash(draft, revision);
        }
    }
}
