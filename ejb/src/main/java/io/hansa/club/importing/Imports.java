package io.hansa.club.importing;

import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.InFlight;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.kernel.csv.UnreadableFile;
import io.hansa.runs.RunNumber;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Imports members from files. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
public class Imports {

    private static final int LONGEST_FILE_NAME = 200;

    @Resource
    SessionContext context;

    @Inject
    ImportRows imports;

    @Inject
    Runs runs;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Keeps a file for checking and importing; the same content again is the same import.
     *
     * @throws UnreadableFile when it is not CSV, not UTF-8, too large, empty, or lacks a column
     */
    public ImportNumber upload(String fileName, InputStream content) {
        try (var upload = Upload.of(content)) {
            var known = imports.byHash(upload.hash());
            return known.isPresent() ? known.get().number() : keep(shortened(fileName), upload);
        }
    }

    /**
     * Decides every row and enrols nobody. While a check is going on, it is that one.
     *
     * @throws ImportNotFound when there is none
     */
    public RunNumber check(ImportNumber number) {
        var file = lock(number);
        var present = file.checkRun().filter(run -> !runs.view(run).state().isOver());
        if (present.isPresent()) {
            return present.get();
        }
        var run = start(CheckRun.KIND, number, number + "." + clock.instant().toEpochMilli());
        file.checkedBy(run);
        return run;
    }

    /**
     * Enrols. Asked again, it is the same run.
     *
     * @throws ImportNotFound when there is none
     */
    public RunNumber run(ImportNumber number) {
        var file = lock(number);
        var run = start(ImportRun.KIND, number, number.toString());
        file.importedBy(run);
        return run;
    }

    /** @throws ImportNotFound when there is none */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportView view(ImportNumber number) {
        return view(find(number));
    }

    /** Newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<ImportView> list(Optional<String> cursor, int limit) {
        int rows = Slice.limit(limit);
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        return Slice.cut(
                        imports.before(before, rows + 1),
                        rows,
                        file -> file.number().toString())
                .map(this::view);
    }

    /** Results of the last run over the file by line; of one outcome, or of all. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<ImportRowResult> results(
            ImportNumber number, Optional<RowOutcome> outcome, Optional<String> cursor, int limit) {
        int rows = Slice.limit(limit);
        long after = Slice.begin(cursor, Long::parseLong, 0L);
        var file = find(number);
        var found = imports.results(file.id(), file.lastPhase(), outcome, after, rows + 1);
        return Slice.cut(found, rows, result -> Long.toString(result.line())).map(ImportResult::toView);
    }

    /** The uploaded columns with the result of each row beside them, as CSV that a spreadsheet may open safely. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void export(ImportNumber number, Writer to) {
        audit.record("import.exported", "import:" + number, Map.of());
        new ResultExport(imports, find(number)).write(to);
    }

    private ImportNumber keep(String fileName, Upload upload) {
        var file = new Import(fileName, upload.hash(), Caller.of(context), clock.instant());
        try (var content = upload.open()) {
            imports.add(file);
            var parts = new PartWriter(file.id(), imports);
            MemberCsv.read(content, parts::add);
            parts.flush();
            if (parts.rows() == 0) {
                throw new UnreadableFile("empty", "");
            }
            file.holds(parts.rows(), parts.parts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new InFlight(fileName) : e;
        }
        audit.record("import.uploaded", "import:" + file.number(), Map.of());
        return file.number();
    }

    private RunNumber start(String kind, ImportNumber number, String key) {
        return runs.start(new StartRun(kind, key, Map.of(CheckRun.IMPORT, number.toString())));
    }

    private ImportView view(Import file) {
        return file.toView(imports.counts(file.id(), file.lastPhase()));
    }

    private Import find(ImportNumber number) {
        return imports.find(number).orElseThrow(() -> new ImportNotFound(number));
    }

    private Import lock(ImportNumber number) {
        return imports.lock(number).orElseThrow(() -> new ImportNotFound(number));
    }

    private static String shortened(String fileName) {
        return fileName.length() > LONGEST_FILE_NAME ? fileName.substring(0, LONGEST_FILE_NAME) : fileName;
    }
}
