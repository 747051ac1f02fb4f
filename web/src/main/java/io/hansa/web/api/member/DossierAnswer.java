package io.hansa.web.api.member;

import io.hansa.club.dossier.OwnDossier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the club knows of the member beside its profile.
 *
 * @param looks how often staff have opened it, counted up to 1,000
 */
public record DossierAnswer(List<Row> items, int looks) {

    public record Row(String category, String text, Optional<LocalDate> on, Instant writtenAt) {}

    static DossierAnswer of(OwnDossier own) {
        return new DossierAnswer(
                own.rows().stream()
                        .map(row -> new Row(row.category().name(), row.text(), row.on(), row.writtenAt()))
                        .toList(),
                own.looks());
    }
}
