package io.hansa.club.importing;

import io.hansa.kernel.Actor;
import io.hansa.runs.RunNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** An uploaded file. Life: uploaded → checked, as often as wanted → imported by one run. */
@Entity
@Table(name = "club_import")
class Import {

    @Id
    @SequenceGenerator(name = "club_import_seq", sequenceName = "club_import_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "club_import_seq")
    private long id;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "uploaded_by")
    private Actor uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "row_count")
    private long rowCount;

    @Column(name = "part_count")
    private int partCount;

    @Column(name = "check_run")
    private Long checkRun;

    @Column(name = "import_run")
    private Long importRun;

    protected Import() {}

    Import(String fileName, String contentHash, Actor uploadedBy, Instant now) {
        this.fileName = fileName;
        this.contentHash = contentHash;
        this.uploadedBy = uploadedBy;
        uploadedAt = now;
    }

    ImportNumber number() {
        return new ImportNumber(id);
    }

    long id() {
        return id;
    }

    int partCount() {
        return partCount;
    }

    void holds(long rows, int parts) {
        rowCount = rows;
        partCount = parts;
    }

    Optional<RunNumber> checkRun() {
        return Optional.ofNullable(checkRun).map(RunNumber::new);
    }

    void checkedBy(RunNumber run) {
        checkRun = run.value();
    }

    void importedBy(RunNumber run) {
        importRun = run.value();
    }

    Phase lastPhase() {
        return importRun == null ? Phase.CHECK : Phase.IMPORT;
    }

    ImportView toView(OutcomeCounts counts) {
        return new ImportView(
                number(),
                fileName,
                uploadedBy.toString(),
                uploadedAt,
                rowCount,
                checkRun(),
                Optional.ofNullable(importRun).map(RunNumber::new),
                counts.of(RowOutcome.ENROLLED),
                counts.of(RowOutcome.REPEATED),
                counts.of(RowOutcome.REFUSED));
    }
}
