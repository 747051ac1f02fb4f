package io.hansa.club.dossier;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** What is to be written cannot be right; {@code field} says what of it. */
public class InvalidDossier extends Invalid {

    public InvalidDossier(String field) {
        super("invalid-dossier-" + field, Map.of("field", field));
    }
}
