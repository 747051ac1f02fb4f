package io.hansa.partners.file;

import io.hansa.kernel.csv.CsvReader;
import io.hansa.kernel.csv.CsvRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some hundred rows of a file, as they were sent. */
@Entity
@Table(name = "partner_file_part")
@IdClass(FilePart.Key.class)
class FilePart {

    @Id
    private long file;

    @Id
    private int part;

    @Column(name = "row_count")
    private int rowCount;

    private String content;

    protected FilePart() {}

    FilePart(long file, int part, int rowCount, String content) {
        this.file = file;
        this.part = part;
        this.rowCount = rowCount;
        this.content = content;
    }

    int part() {
        return part;
    }

    List<FileLine> lines() {
        var kept = new CsvReader(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), Integer.MAX_VALUE);
        List<FileLine> lines = new ArrayList<>(rowCount);
        for (Optional<CsvRow> row = kept.next(); row.isPresent(); row = kept.next()) {
            lines.add(FileLine.of(row.get()));
        }
        return lines;
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long file;
        int part;

        Key() {}

        Key(long file, int part) {
            this.file = file;
            this.part = part;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && file == that.file && part == that.part;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(file) * 31 + part;
        }
    }
}
