package io.hansa.club.importing;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;

/** What became of a row. Written with the row's effect; a further check of the file replaces it. Written by {@link ImportRows}. */
@Entity
@Table(name = "club_import_result")
@IdClass(ImportResult.Key.class)
class ImportResult {

    @Id
    @Column(name = "import")
    private long importId;

    @Id
    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Id
    private long line;

    private int part;

    @Enumerated(EnumType.STRING)
    private RowOutcome outcome;

    private MemberNumber member;
    private String reason;
    private String field;

    protected ImportResult() {}

    long line() {
        return line;
    }

    static ImportRowResult refused(long line, DomainException reason) {
        return new ImportRowResult(
                line,
                RowOutcome.REFUSED,
                Optional.empty(),
                Optional.of(reason.code()),
                Optional.ofNullable(reason.args().get("field")).map(Object::toString));
    }

    static ImportRowResult accepted(long line, boolean repeated, Optional<MemberNumber> member) {
        return new ImportRowResult(
                line, repeated ? RowOutcome.REPEATED : RowOutcome.ENROLLED, member, Optional.empty(), Optional.empty());
    }

    ImportRowResult toView() {
        return new ImportRowResult(
                line, outcome, Optional.ofNullable(member), Optional.ofNullable(reason), Optional.ofNullable(field));
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long importId;
        Phase phase;
        long line;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && importId == that.importId && phase == that.phase && line == that.line;
        }

        @Override
        public int hashCode() {
            return (Long.hashCode(importId) * 31 + phase.hashCode()) * 31 + Long.hashCode(line);
        }
    }
}
