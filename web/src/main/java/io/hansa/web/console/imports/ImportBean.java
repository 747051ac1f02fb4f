package io.hansa.web.console.imports;

import io.hansa.club.importing.ImportNumber;
import io.hansa.club.importing.ImportRowResult;
import io.hansa.club.importing.ImportView;
import io.hansa.club.importing.Imports;
import io.hansa.club.importing.RowOutcome;
import io.hansa.kernel.Slice;
import io.hansa.runs.RunState;
import io.hansa.web.console.run.RunWatch;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** One uploaded file: what the last run over it found, row by row, and the run that enrols. */
@Named("consoleImport")
@ViewScoped
public class ImportBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    Imports imports;

    @Inject
    RunWatch watch;

    @Inject
    Pages pages;

    private Long number;
    private RowOutcome outcome;
    private String after;
    private transient ImportView file;
    private transient Slice<ImportRowResult> results;

    public void load() {
        file = number == null ? null : pages.found(() -> imports.view(new ImportNumber(number)));
        if (file == null) {
            pages.notFound();
            return;
        }
        file.run().or(file::dryRun).ifPresent(watch::follow);
        // what a run has found is read after how far it is: of one that has ended it is all
        file = imports.view(file.number());
        results = imports.results(file.number(), Optional.ofNullable(outcome), Optional.ofNullable(after), PAGE);
    }

    public String check() {
        return pages.act(() -> {
            imports.check(new ImportNumber(number));
            return "/console/imports/import?number=" + number;
        });
    }

    public String run() {
        return pages.act(() -> {
            imports.run(new ImportNumber(number));
            return "/console/imports/import?number=" + number;
        });
    }

    /** Whether the dry run came to its end and nothing was imported yet. */
    public boolean isReady() {
        return file.run().isEmpty() && watch.getRun() != null && watch.getRun().state() == RunState.DONE;
    }

    /** Where the words for an outcome begin: the dry run says what would come of a row. */
    public String getOutcomes() {
        return file.run().isPresent() ? "outcome." : "checked.";
    }

    /** What a refusal of a row says of itself: the column at fault. */
    public Map<String, String> figures(ImportRowResult row) {
        return row.field().map(field -> Map.of("field", field)).orElse(Map.of());
    }

    public ImportView getFile() {
        return file;
    }

    public Slice<ImportRowResult> getResults() {
        return results;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }

    public RowOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(RowOutcome outcome) {
        this.outcome = outcome;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
