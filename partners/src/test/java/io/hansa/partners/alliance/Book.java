package io.hansa.partners.alliance;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a partner's messages come to, as their generator has counted it. */
final class Book {

    /** Of one entry code: postings of money and their sum, and points of members. */
    record Sum(long count, long fen, long points) {

        Sum plus(Sum other) {
            return new Sum(count + other.count, fen + other.fen, points + other.points);
        }
    }

    private final Map<YearMonth, SortedMap<String, Sum>> lines = new HashMap<>();
    private final Map<YearMonth, Long> messages = new HashMap<>();

    /** @param line the entry code, and {@code @} with the month of what is undone where that was settled before */
    void add(YearMonth month, String line, long fen, long points) {
        messages.merge(month, 1L, Long::sum);
        Sum one = new Sum(fen == 0 ? 0 : 1, fen, points);
        lines.computeIfAbsent(month, any -> new TreeMap<>()).merge(line, one, Sum::plus);
    }

    long messages(YearMonth month) {
        return messages.getOrDefault(month, 0L);
    }

    /** Lines with money: {@code code[@month]} to {@code count fen}. */
    SortedMap<String, String> money(YearMonth month) {
        var found = new TreeMap<String, String>();
        lines(month).forEach((line, sum) -> {
            if (sum.count() > 0) {
                found.put(line, sum.count() + " " + sum.fen());
            }
        });
        return found;
    }

    /** Money and points by month and entry code, whatever they undo: {@code month code} to {@code fen points}. */
    SortedMap<String, String> byCode() {
        var sums = new TreeMap<String, Sum>();
        lines.forEach((month, some) ->
                some.forEach((line, sum) -> sums.merge(month + " " + line.replaceFirst("@.*", ""), sum, Sum::plus)));
        var found = new TreeMap<String, String>();
        sums.forEach((code, sum) -> found.put(code, sum.fen() + " " + sum.points()));
        return found;
    }

    long fen(YearMonth month) {
        return lines(month).values().stream().mapToLong(Sum::fen).sum();
    }

    private SortedMap<String, Sum> lines(YearMonth month) {
        return lines.getOrDefault(month, new TreeMap<>());
    }
}
