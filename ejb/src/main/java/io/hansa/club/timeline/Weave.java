package io.hansa.club.timeline;

import io.hansa.kernel.Slice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Weaves strands into one list, newest first; of two at the same instant the earlier strand's row comes first. */
record Weave(List<Strand> strands) {

    private static final String BETWEEN = "\n";

    /** The positions of as many strands as a cursor tells; at the beginning for the first slice. */
    static List<String> positions(Optional<String> cursor, int count) {
        return Slice.begin(
                cursor,
                text -> read(text, count),
                List.of(BETWEEN.repeat(count - 1).split(BETWEEN, -1)));
    }

    private static List<String> read(String cursor, int count) {
        var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        var positions = List.of(text.split(BETWEEN, -1));
        if (positions.size() != count || !positions.stream().allMatch(Strand::isPosition)) {
            throw new IllegalArgumentException("not a cursor of this list");
        }
        return positions;
    }

    Slice<TimelineItem> slice(int limit) {
        var items = new ArrayList<TimelineItem>();
        while (items.size() < limit) {
            var newest = newest();
            if (newest.isEmpty()) {
                return new Slice<>(items, Optional.empty());
            }
            newest.get().head().ifPresent(items::add);
            newest.get().take();
        }
        return new Slice<>(items, newest().map(strand -> cursor()));
    }

    private Optional<Strand> newest() {
        return strands.stream()
                .filter(strand -> strand.head().isPresent())
                .max(Comparator.comparing(
                                (Strand strand) -> strand.head().orElseThrow().at())
                        .thenComparing(strand -> -strands.indexOf(strand)));
    }

    private String cursor() {
        var positions = strands.stream().map(Strand::position).collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(positions.getBytes(StandardCharsets.UTF_8));
    }
}
