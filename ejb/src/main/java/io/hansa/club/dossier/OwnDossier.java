package io.hansa.club.dossier;

import java.util.List;

/**
 * What a member is told that is known of it.
 *
 * @param looks how often staff have opened it, counted up to 1,000
 */
public record OwnDossier(List<DossierRow> rows, int looks) {

    public OwnDossier {
        rows = List.copyOf(rows);
    }
}
