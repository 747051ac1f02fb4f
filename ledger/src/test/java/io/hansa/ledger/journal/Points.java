package io.hansa.ledger.journal;

import static java.util.Collections.nCopies;
import static java.util.Comparator.comparing;

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

/**
 * Where points are, for the oracle: in lots. A list of points has a lot as often as it has points of it. What is held or expired lies
 * in a lot beside the one that it is of; an account without lots is one lot, which may be below zero.
 */
final class Points {

    private static final Comparator<Lot> BY_AGE = comparing((Lot lot) -> lot.of.earned)
            .thenComparing(lot -> lot.of.number)
            .thenComparing(lot -> lot.of.account);
    static final Comparator<Lot> BY_DATE =
            comparing((Lot lot) -> lot.of.living.lastDay()).thenComparing(BY_AGE);
    private static final Comparator<Lot> BY_END =
            comparing((Lot lot) -> lot.of.end()).thenComparing(BY_AGE);

    private final List<Lot> lots = new ArrayList<>();
    private final Map<String, Lot> accounts = new TreeMap<>();
    private final Map<String, LocalDate> active = new HashMap<>();

    final class Lot {
        final int number;
        final String account;
        final Step by;
        String owner = "", funder = "";
        Lot of = this;
        Living living = Living.FOR_EVER;
        LocalDate earned = LocalDate.MIN, announced = LocalDate.MIN;
        int points;
        private final Map<Step, Lot> children = new HashMap<>();

        private Lot(String account, Step by) {
            this.account = account;
            this.by = by;
            this.number = by == null ? -1 : lots.size();
        }

        boolean isOf(String whose, String contributor) {
            return account.equals(whose) && owner.equals(contributor);
        }

        /** What it has, and what is held of it. */
        private int size() {
            return points + held();
        }

        private int held() {
            return children.values().stream()
                    .filter(lot -> lot.of == this && !lot.account.equals("breakage"))
                    .mapToInt(lot -> lot.points)
                    .sum();
        }

        /** When the rule lets it end, announced or not. */
        private LocalDate nominal() {
            return living.end(earned, active.get(account));
        }

        private boolean isUnannounced() {
            return living.noticeDays() > 0 && announced.isBefore(nominal());
        }

        private LocalDate end() {
            return isUnannounced() ? LocalDate.MAX : living.noticeDays() > 0 ? announced : nominal();
        }

        boolean isEnded(LocalDate day) {
            return !day.isBefore(of.end());
        }

        /** From when on it may be announced, or is usable. */
        private LocalDate due() {
            return isUnannounced() ? nominal().minusDays(living.noticeDays()) : by.usable;
        }

        /** Its end is when the rule says, and not before it was announced for as long as was promised. */
        private void announce(LocalDate day) {
            announced = Collections.max(List.of(nominal(), day.plusDays(living.noticeDays())));
        }

        @Override
        public String toString() {
            return account + " " + earned + " " + end() + " " + due() + " " + points + " " + held() + " " + funder + " "
                    + owner;
        }
    }

    /** What an account has that is not in lots. */
    Lot account(String name) {
        return accounts.computeIfAbsent(name, absent -> new Lot(absent, null));
    }

    /** Of points that come in. */
    Lot brought(Step by, String funder) {
        Lot lot = added(by.to, by);
        lot.funder = funder;
        lot.earned = by.on;
        lot.living = by.living == null ? Living.FOR_EVER : by.living;
        return lot;
    }

    private Lot added(String account, Step by) {
        Lot lot = new Lot(account, by);
        lots.add(lot);
        return lot;
    }

    /** One for each lot that a step takes from; it lives as that one unless it is said otherwise. */
    Lot child(Lot parent, Step by, String account, Living living) {
        return parent.children.computeIfAbsent(by, absent -> {
            Lot lot = added(account, by);
            lot.owner = account.equals(parent.account) ? parent.owner : account.equals("pool") ? by.from : "";
            lot.funder = parent.funder;
            lot.earned = parent.earned;
            lot.living = living == null ? parent.living : living;
            return lot;
        });
    }

    Lot beside(Lot of, Step by, String account) {
        Lot lot = child(of, by, account, null);
        lot.of = of;
        return lot;
    }

    List<Lot> byBirth(Predicate<Lot> which) {
        return inOrder(which, comparing(lot -> lot.number));
    }

    /** As the lots said when they were made. */
    List<Lot> byDate(Predicate<Lot> which) {
        return inOrder(which, BY_DATE);
    }

    /** As things stand. */
    List<Lot> byEnd(Predicate<Lot> which) {
        return inOrder(which, BY_END);
    }

    private List<Lot> inOrder(Predicate<Lot> which, Comparator<Lot> order) {
        return lots.stream()
                .filter(lot -> lot.points > 0 && which.test(lot))
                .sorted(order)
                .flatMap(lot -> nCopies(lot.points, lot).stream())
                .toList();
    }

    /** Announces to an account on a day what ends and was not announced; how many lots that are. */
    int announce(String account, LocalDate day) {
        List<Lot> due = lots.stream()
                .filter(lot -> lot.account.equals(account) && lot.of == lot && lot.size() > 0)
                .filter(lot -> lot.isUnannounced() && !day.isBefore(lot.due()))
                .toList();
        due.forEach(lot -> lot.announce(day));
        return due.size();
    }

    /** One of them. What was announced of a lot is forgotten when nothing is left of it. */
    void pass(Lot from, Lot to) {
        from.points--;
        to.points++;
        if (from.of.size() == 0) {
            from.of.announced = LocalDate.MIN;
        }
    }

    void active(String account, LocalDate day) {
        active.merge(account, day, (one, other) -> one.isBefore(other) ? other : one);
    }

    /** What there is, as text: balances, and lots with something in them. */
    List<String> state() {
        Map<String, Integer> sums = new TreeMap<>();
        Stream.concat(accounts.values().stream(), lots.stream())
                .forEach(lot -> sums.merge(lot.account, lot.points, Integer::sum));
        Stream<String> balances = sums.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> sum.getKey() + " " + sum.getValue());
        Stream<String> open =
                lots.stream().filter(lot -> lot.of == lot && lot.size() > 0).map(Lot::toString);
        return Stream.concat(balances, open).sorted().toList();
    }
}
