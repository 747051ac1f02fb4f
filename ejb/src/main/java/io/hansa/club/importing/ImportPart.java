package io.hansa.club.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A thousand rows at most of an uploaded file, in our own order of columns. */
@Entity
@Table(name = "club_import_part")
@IdClass(ImportPart.Key.class)
class ImportPart {

    @Id
    @Column(name = "import")
    private long importId;

    @Id
    private int part;

    @Column(name = "first_line")
    private long firstLine;

    @Column(name = "row_count")
    private int rowCount;

    private String content;

    protected ImportPart() {}

    ImportPart(long importId, int part, long firstLine, int rowCount, String content) {
        this.importId = importId;
        this.part = part;
        this.firstLine = firstLine;
        this.rowCount = rowCount;
        this.content = content;
    }

    int part() {
        return part;
    }

    long firstLine() {
        return firstLine;
    }

    int rowCount() {
        return rowCount;
    }

    String content() {
        return content;
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long importId;
        int part;

        Key() {}

        Key(long importId, int part) {
            this.importId = importId;
            this.part = part;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && importId == that.importId && part == that.part;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(importId) * 31 + part;
        }
    }
}
