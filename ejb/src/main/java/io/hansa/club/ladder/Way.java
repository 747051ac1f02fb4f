package io.hansa.club.ladder;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One way to reach a step: all of its criteria. */
public record Way(List<Criterion> all) {

    public Way {
        all = List.copyOf(all);
        if (all.isEmpty() || all.stream().map(Criterion::measure).distinct().count() < all.size()) {
            throw new InvalidLadder("way");
        }
    }

    static Way parse(String text) {
        return new Way(Arrays.stream(text.split("&")).map(Criterion::parse).toList());
    }

    public boolean isMetBy(Had had) {
        return all.stream().allMatch(criterion -> had.of(criterion.measure()) >= criterion.atLeast());
    }

    /** Whether it asks for status points and nothing else. */
    public boolean isOfStatusPoints() {
        return all.size() == 1 && all.get(0).measure() == Measure.STATUS_POINTS;
    }

    @Override
    public String toString() {
        return all.stream().map(Criterion::toString).collect(Collectors.joining("&"));
    }
}
