package io.hansa.club.dossier;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of a dossier holds: what was written and not corrected since. */
final class Standing {

    private Standing() {}

    /** By category, then as it was first written; a correction stands in the place of what it corrects. */
    static List<DossierEntry> of(List<DossierEntry> written) {
        Map<Long, DossierEntry> places = new LinkedHashMap<>();
        Map<Long, Long> place = new HashMap<>();
        for (var entry : written) {
            long at = entry.corrects().map(old -> place.getOrDefault(old, old)).orElse(entry.id());
            place.put(entry.id(), at);
            places.put(at, entry);
        }
        return places.values().stream()
                .filter(DossierEntry::saysSomething)
                .sorted(Comparator.comparing(DossierEntry::category))
                .toList();
    }
}
