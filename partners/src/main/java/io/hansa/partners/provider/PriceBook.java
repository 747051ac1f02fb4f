package io.hansa.partners.provider;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The versions of a service's price, seen from a date. Of two that begin on one date the higher version holds. */
record PriceBook(List<PriceView> versions, LocalDate today) {

    PriceBook {
        versions = versions.stream()
                .sorted(Comparator.comparingInt(PriceView::version))
                .toList();
    }

    /** What members are asked for today. */
    PriceView present() {
        return versions.stream()
                .filter(version -> !version.begins().isAfter(today))
                .max(Comparator.comparing(PriceView::begins).thenComparingInt(PriceView::version))
                .orElseThrow();
    }

    /** The next one that was announced, unless one that begins as early replaces it. */
    Optional<PriceView> next() {
        return versions.stream()
                .filter(version -> version.begins().isAfter(today))
                .min(Comparator.comparing(PriceView::begins)
                        .thenComparing(PriceView::version, Comparator.reverseOrder()));
    }

    int nextVersion() {
        return versions.size() + 1;
    }
}
