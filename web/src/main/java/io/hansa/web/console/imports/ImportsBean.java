package io.hansa.web.console.imports;

import io.hansa.club.importing.ImportNumber;
import io.hansa.club.importing.ImportView;
import io.hansa.club.importing.Imports;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Uploads a file, and lists those that were. */
@Named("consoleImports")
@RequestScoped
public class ImportsBean {

    private static final int PAGE = 20;

    @Inject
    Imports imports;

    @Inject
    Pages pages;

    private Part file;
    private String after;

    /** Uploads and starts the dry run at once: nothing is changed by it. What was imported before is shown as it came out then. */
    public String upload() {
        return pages.act(() -> {
            try (InputStream content = file.getInputStream()) {
                ImportNumber number = imports.upload(file.getSubmittedFileName(), content);
                if (imports.view(number).run().isPresent()) {
                    pages.say("consoleMember", "import.known");
                } else {
                    imports.check(number);
                }
                return "/console/imports/import?number=" + number;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public Slice<ImportView> getList() {
        return imports.list(Optional.ofNullable(after), PAGE);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
