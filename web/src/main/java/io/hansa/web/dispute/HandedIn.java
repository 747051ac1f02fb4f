package io.hansa.web.dispute;

import io.hansa.partners.evidence.Evidence;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A file that a form brings. */
public final class HandedIn {

    private HandedIn() {}

    /** None when nothing was chosen; of one that is too large no more than makes it so. */
    public static List<Evidence> of(Part file) {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            return List.of();
        }
        try (InputStream content = file.getInputStream()) {
            return List.of(new Evidence(file.getSubmittedFileName(), content.readNBytes(Evidence.MOST_BYTES + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
