package io.hansa.club.dossier;

import java.util.List;

/**
 * What is known of a member.
 *
 * @param rows what holds, by category and then as it was written
 * @param writable whether the member has the tier from which on something is written
 */
public record DossierView(List<DossierRow> rows, boolean writable) {

    public DossierView {
        rows = List.copyOf(rows);
    }
}
