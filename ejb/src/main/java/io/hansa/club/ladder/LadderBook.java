package io.hansa.club.ladder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The approved versions of one ladder, and which of them holds when. */
public final class LadderBook {

    private final List<LadderVersionView> versions;

    public LadderBook(Collection<LadderVersionView> approved) {
        versions = approved.stream()
                .sorted(Comparator.comparing(LadderVersionView::begins)
                        .thenComparingInt(LadderVersionView::version)
                        .reversed())
                .toList();
    }

    /** Whether any version asks for a measure. */
    boolean asksFor(Measure measure) {
        return versions.stream().anyMatch(version -> version.terms().asksFor(measure));
    }

    /** The latest that has begun; of two of one day the higher version. */
    public Optional<LadderVersionView> find(LocalDate on) {
        return versions.stream()
                .filter(version -> !version.begins().isAfter(on))
                .findFirst();
    }

    /** As {@link #find}; before the first has begun, the first. */
    public LadderVersionView on(LocalDate date) {
        return find(date).orElseGet(() -> versions.get(versions.size() - 1));
    }
}
