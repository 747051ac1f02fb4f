package io.hansa.club.dossier;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Dossiers are kept of members from a tier on. */
public class DossierNotForTier extends Conflict {

    public DossierNotForTier(String tier) {
        super("dossier-not-for-tier", Map.of("tier", tier));
    }
}
