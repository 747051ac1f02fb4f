package io.hansa.partners.contract;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** An item in kind of what a draft said at one time: a fact. */
@Entity
@Table(name = "partner_contract_revision_item")
@IdClass(RevisionItem.Key.class)
@Access(AccessType.FIELD)
class RevisionItem {

    @Id
    private long draft;

    @Id
    private int revision;

    @Id
    private int place;

    @Embedded
    private ItemColumns content;

    protected RevisionItem() {}

    RevisionItem(long draft, int revision, int place, KindItem content) {
        this.draft = draft;
        this.revision = revision;
        this.place = place;
        this.content = new ItemColumns(content);
    }

    int revision() {
        return revision;
    }

    KindItem value() {
        return content.value();
    }

    /** Names it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long draft;
        private int revision;
        private int place;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && draft == that.draft && revision == that.revision && place == that.place;
        }

        @Override
        public int hashCode() {
            return Objects.hash(draft, revision, place);
        }
    }
}
