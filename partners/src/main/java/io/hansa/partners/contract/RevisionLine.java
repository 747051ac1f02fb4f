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

/** A line of what a draft said at one time: a fact. */
@Entity
@Table(name = "partner_contract_revision_line")
@IdClass(RevisionLine.Key.class)
@Access(AccessType.FIELD)
class RevisionLine {

    @Id
    private long draft;

    @Id
    private int revision;

    @Id
    private int line;

    @Embedded
    private LineColumns content;

    protected RevisionLine() {}

    RevisionLine(long draft, int revision, int line, RateLine content) {
        this.draft = draft;
        this.revision = revision;
        this.line = line;
        this.content = new LineColumns(content);
    }

    int revision() {
        return revision;
    }

    RateLine value() {
        return content.value();
    }

    /** Names it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long draft;
        private int revision;
        private int line;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && draft == that.draft && revision == that.revision && line == that.line;
        }

        @Override
        public int hashCode() {
            return Objects.hash(draft, revision, line);
        }
    }
}
