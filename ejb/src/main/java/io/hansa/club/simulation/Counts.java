package io.hansa.club.simulation;

import io.hansa.club.earning.Used;
import java.util.Map;
import java.util.TreeMap;

/** Counters that are kept together, by their names. */
final class Counts {

    private static final String PARTS = " ";

    private final Map<String, Used> used = new TreeMap<>();

    /** Reads what {@link #toString} wrote. */
    static Counts read(String text) {
        var counts = new Counts();
        int at = 0;
        while (at < text.length()) {
            int name = text.indexOf(PARTS, at);
            int amount = text.indexOf(PARTS, name + 1);
            int end = text.indexOf('\n', amount + 1);
            counts.put(
                    text.substring(at, name),
                    new Used(Long.parseLong(text, name + 1, amount, 10), Long.parseLong(text, amount + 1, end, 10)));
            at = end + 1;
        }
        return counts;
    }

    /** Null where it was not met. */
    Used get(String counter) {
        return used.get(counter);
    }

    void put(String counter, Used has) {
        used.put(counter, has);
    }

    /** A line each: its name, amount and times. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        used.forEach((counter, has) -> text.append(counter)
                .append(PARTS)
                .append(has.amount())
                .append(PARTS)
                .append(has.times())
                .append('\n'));
        return text.toString();
    }
}
