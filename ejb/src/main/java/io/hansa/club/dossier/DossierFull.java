package io.hansa.club.dossier;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Nobody needs to know more of anybody. */
public class DossierFull extends Conflict {

    public DossierFull(int most) {
        super("dossier-full", Map.of("most", most));
    }
}
