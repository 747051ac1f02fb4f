package io.hansa.club.dossier;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** What is to be corrected does not hold: it is another member's, or was corrected already. */
public class NotInDossier extends Conflict {

    public NotInDossier() {
        super("not-in-dossier", Map.of());
    }
}
