package io.hansa.ledger.journal;

import io.hansa.ledger.journal.Step.Living;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where the oracle keeps points and sums; a list of points has each lot as often as it has points of it. */
final class OraclePoints {

    private final Map<String, Long> balances = new TreeMap<>();
    private final Map<String, LocalDate> active = new HashMap<>();
    private final Map<Lot, Integer> free = new HashMap<>();
    private final Map<Lot, Integer> held = new HashMap<>();
    private int lots;

    record Lot(
            int born, String account, String owner, String funder, LocalDate earned, Living living, LocalDate usable) {}

    Lot lot(String account, String owner, String funder, LocalDate earned, Living living, LocalDate usable) {
        return new Lot(lots++, account, owner, funder, earned, living, usable);
    }

    void add(String account, long amount) {
        balances.merge(account, amount, Long::sum);
    }

    long balance(String account) {
        return balances.getOrDefault(account, 0L);
    }

    List<Lot> give(List<Lot> points) {
        return put(free, points, 1);
    }

    List<Lot> take(List<Lot> points) {
        return put(free, points, -1);
    }

    void hold(List<Lot> points) {
        put(held, points, 1);
    }

    List<Lot> unhold(List<Lot> points) {
        return put(held, points, -1);
    }

    private static List<Lot> put(Map<Lot, Integer> where, List<Lot> points, int sign) {
        points.forEach(
                lot -> where.merge(lot, sign, (one, other) -> one + other == 0 ? null : Integer.valueOf(one + other)));
        return points;
    }

    /** Points that are free, earliest end first. */
    List<Lot> open(Predicate<Lot> which) {
        return free.keySet().stream()
                .filter(which)
                .sorted(byEnd())
                .flatMap(lot -> Collections.nCopies(free.get(lot), lot).stream())
                .toList();
    }

    void active(String account, LocalDate on) {
        active.merge(account, on, (one, other) -> one.isBefore(other) ? other : one);
    }

    Comparator<Lot> byEnd() {
        return Comparator.comparing((Lot lot) -> end(lot))
                .thenComparing(Lot::earned)
                .thenComparing(Lot::born);
    }

    /** By the date that a lot was made with. */
    static Comparator<Lot> byDate() {
        return Comparator.comparing((Lot lot) -> lot.living.lastDay())
                .thenComparing(Lot::earned)
                .thenComparing(Lot::born);
    }

    private LocalDate nominal(Lot lot) {
        return lot.living.end(lot.earned, active.get(lot.account));
    }

    /** Never if it was not announced. */
    LocalDate end(Lot lot) {
        return lot.living.noticeDays() > 0 ? LocalDate.MAX : nominal(lot);
    }

    /** What there is, as text. */
    List<String> state() {
        Map<String, Long> sums = new TreeMap<>(balances);
        List<String> lines = new ArrayList<>();
        free.forEach((lot, points) -> sums.merge(lot.account, (long) points, Long::sum));
        held.forEach((lot, points) -> sums.merge(lot.account + ".held", (long) points, Long::sum));
        sums.forEach((account, sum) -> lines.add(account + " " + sum));
        lines.removeIf(line -> line.endsWith(" 0"));
        Stream.concat(free.keySet().stream(), held.keySet().stream())
                .distinct()
                .map(this::text)
                .forEach(lines::add);
        return lines.stream().sorted().toList();
    }

    private String text(Lot lot) {
        LocalDate end = end(lot);
        LocalDate due = lot.living.noticeDays() > 0 ? nominal(lot).minusDays(lot.living.noticeDays()) : lot.usable;
        return lot.account + " " + lot.earned + " " + (end.equals(LocalDate.MAX) ? "never" : end) + " " + due + " "
                + free.getOrDefault(lot, 0) + " " + held.getOrDefault(lot, 0) + " " + lot.funder + " " + lot.owner;
    }
}
