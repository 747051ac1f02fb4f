package io.hansa.club.segment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Who is in a segment: whoever takes part in the club and fulfils all conditions, 1 to 10. */
public record SegmentRule(List<Condition> conditions) {

    public static final int MOST_CONDITIONS = 10;
    private static final int LONGEST = 4_000;
    private static final String BETWEEN = "; ";

    /** @throws InvalidSegment naming {@code rule} */
    public SegmentRule {
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty()
                || conditions.size() > MOST_CONDITIONS
                || text(conditions).length() > LONGEST) {
            throw new InvalidSegment("rule");
        }
    }

    public static SegmentRule of(Condition... conditions) {
        return new SegmentRule(List.of(conditions));
    }

    /** Reads what {@link #toString()} wrote. */
    public static SegmentRule parse(String text) {
        return new SegmentRule(
                Arrays.stream(text.split(BETWEEN)).map(Condition::parse).toList());
    }

    @Override
    public String toString() {
        return text(conditions);
    }

    private static String text(List<Condition> conditions) {
        return conditions.stream().map(Condition::toString).collect(Collectors.joining(BETWEEN));
    }
}
