package io.hansa.partners.file;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** The caller has no such file. */
public final class FileNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    FileNotFound(String number) {
        super("file-not-found", Map.of("file", number));
    }
}
