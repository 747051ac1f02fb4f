package io.hansa.ledger.journal;

import static java.util.Collections.nCopies;
import static java.util.Comparator.comparing;

import io.hansa.ledger.journal.Step.Living;
import io.hansa.ledger.journal.Step.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a ledger should do, as naive as can be, without a line of the product's code. Points lie in lots; a list of points has a lot
 * as often as it has points of it. What is held or expired lies in a lot beside the one that it is of; an account without lots is
 * one lot, which may be below zero. What is done passes points from lots to lots; what is undone goes back, the last of it first.
 */
final class Oracle {
    private final List<Lot> lots = new ArrayList<>();
    private final Map<String, Lot> accounts = new HashMap<>();
    private final Map<String, LocalDate> active = new HashMap<>();
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final Comparator<Lot> byBirth = comparing(lot -> lot.number);
    private final Comparator<Lot> byAge = comparing((Lot lot) -> lot.of.earned).thenComparing(lot -> lot.of.number);
    private final Comparator<Lot> byDate =
            comparing((Lot lot) -> lot.of.living.lastDay()).thenComparing(byAge);
    private final Comparator<Lot> byEnd = comparing((Lot lot) -> lot.of.end()).thenComparing(byAge);
    private Step step;
    private Entry entry;

    private final class Lot {
        final int number = lots.size();
        final Entry by = entry;
        final String account;
        final Set<Lot> beside = new HashSet<>();
        String owner = "", funder = "";
        Lot of = this;
        Living living = Living.FOR_EVER;
        LocalDate earned = LocalDate.MIN, announced = LocalDate.MIN;
        int points;

        Lot(String account) {
            this.account = account;
        }

        boolean isOf(String whose, String contributor) {
            return account.equals(whose) && owner.equals(contributor);
        }

        int held() {
            return beside.stream()
                    .filter(lot -> !lot.account.equals("breakage"))
                    .mapToInt(lot -> lot.points)
                    .sum();
        }

        /** When the rule lets it end, announced or not. */
        LocalDate nominal() {
            return living.end(earned, active.get(account));
        }

        boolean isUnannounced() {
            return living.noticeDays() > 0 && announced.isBefore(nominal());
        }

        LocalDate end() {
            return isUnannounced() ? LocalDate.MAX : living.noticeDays() > 0 ? announced : nominal();
        }

        boolean isEnded() {
            return !step.on.isBefore(of.end());
        }

        /** From when on it may be announced, or is usable. */
        LocalDate due() {
            return isUnannounced() ? nominal().minusDays(living.noticeDays()) : by.step.usable;
        }
    }

    /** What was done, as far as it was not undone. */
    private static final class Entry {
        Step step;
        Entry draw = this;
        List<Lot> took = new ArrayList<>(), gave = new ArrayList<>();
        Map<Lot, Lot> children = new HashMap<>();
        long drawn, money, status;
    }

    /** {@code ok}, or the code of the refusal. */
    String does(Step asked) {
        step = asked;
        entry = new Entry();
        entry.step = asked;
        try {
            decide(about());
            if (!step.isNotice()) {
                entries.put(step.key, entry);
            }
            return "ok";
        } catch (IllegalStateException refusal) {
            return refusal.getMessage();
        }
    }

    private Entry about() {
        Entry about = entries.get(step.about);
        boolean hold = step.what.isAboutHold();
        refuse(hold && (about == null || about.step.what != What.HOLD), "hold-not-found");
        refuse(hold && points(lot -> lot.by == about, byEnd).isEmpty(), "hold-not-open");
        refuse(step.what.isAboutEntry() && about == null, "unknown-entry");
        refuse(!step.what.isBetween(step.from, step.to), "wrong-account");
        return about;
    }

    private void decide(Entry about) {
        switch (step.what) {
            case ACCRUAL, PENDING_ACCRUAL -> bring(nCopies((int) step.amount, account(step.from)), step);
            case CONFIRMATION -> bring(pending(about), about.step);
            case REDEMPTION -> pass(usable(), lot -> account(step.to));
            case HOLD -> pass(usable(), lot -> beside(lot, step.from + ".held"));
            case TRANSFER -> pass(usable(), lot -> child(lot, step.to, step.living));
            case CAPTURE ->
                pass(first(points(lot -> lot.by == about, byEnd), "hold-exceeded"), lot -> account(step.to));
            case RELEASE -> pass(points(lot -> lot.by == about, byDate), this::back);
            case WITHDRAWAL ->
                pass(
                        some(points(lot -> lot.isOf("pool", step.to), byEnd), 1, "nothing-contributed"),
                        lot -> child(lot, step.to, null));
            case EXPIRY -> lapse(points(lot -> lot.account.equals(step.from) && lot.isEnded(), byDate));
            case HELD_EXPIRY -> lapse(points(lot -> lot.by == about && lot.isEnded() && !about.step.shielded, byDate));
            case REINSTATEMENT -> reinstate(about);
            case REVERSAL, REFUND -> undo(about, step.what == What.REFUND);
            case NOTICE -> announce();
            case BALANCED -> {}
        }
        if (step.what.isAboutHold()) {
            entry.draw = about.draw;
            entry.draw.drawn -= step.what == What.CAPTURE ? 0 : entry.took.size();
        }
        if (!step.isUndoing()) {
            besides(entry, step.money, step.status);
        }
    }

    /** Debts are paid first. */
    private void bring(List<Lot> points, Step accrual) {
        Lot debt = account(step.to + ".debt");
        Lot lot = new Lot(step.to);
        lot.funder = accrual.funder;
        lot.earned = accrual.on;
        lot.living = step.what == What.PENDING_ACCRUAL ? Living.FOR_EVER : step.living;
        lots.add(lot);
        pass(points, any -> debt.points < 0 ? debt : lot);
        activity(lot.points > 0 && !"goodwill".equals(step.from), step.to);
    }

    private List<Lot> pending(Entry accrual) {
        refuse(accrual.step.what != What.PENDING_ACCRUAL, "not-pending");
        refuse(!accrual.step.to.equals(step.to + ".pending"), "wrong-account");
        return some(points(lot -> lot.by == accrual, byEnd), 1, "not-pending");
    }

    private List<Lot> usable() {
        List<Lot> all = points(lot -> lot.account.equals(step.from) && !lot.isEnded(), byEnd);
        List<Lot> usable = first(all, "insufficient-points");
        refuse(step.from.equals(step.to), "nothing-moved");
        if (step.drawing != null) {
            refuse(!step.from.equals("pool"), "wrong-account");
            refuse(drawn(step.drawing) + step.amount > step.drawing.most(), "draw-exceeded");
            entry.drawn = step.amount;
        }
        activity(!"goodwill".equals(step.to), step.from);
        activity(step.what == What.TRANSFER, step.to);
        return usable;
    }

    private long drawn(Step.Drawing drawing) {
        return entries.values().stream()
                .filter(one ->
                        one.step.drawing != null && one.step.drawing.person().equals(drawing.person()))
                .filter(one -> !one.step.on.isBefore(drawing.since()))
                .mapToLong(one -> one.drawn)
                .sum();
    }

    private void lapse(List<Lot> due) {
        pass(some(due, 1, "nothing-to-expire"), lot -> beside(lot, "breakage"));
    }

    private void reinstate(Entry expiry) {
        refuse(!expiry.step.what.name().endsWith("EXPIRY"), "not-reversible");
        List<Lot> lapsed = first(points(lot -> lot.by == expiry, byBirth), "refund-exceeded");
        pass(lapsed, lot -> child(lot, lot.account, step.living));
    }

    /** Its end is when the rule says, and not before it was announced for as long as was promised. */
    private void announce() {
        List<Lot> due = lots.stream()
                .filter(lot -> lot.account.equals(step.from) && lot.points + lot.held() > 0)
                .filter(lot -> lot.of == lot && lot.isUnannounced() && !step.on.isBefore(lot.due()))
                .toList();
        some(due, 1, "nothing-to-announce")
                .forEach(lot -> lot.announced =
                        Collections.max(List.of(lot.nominal(), step.on.plusDays(lot.living.noticeDays()))));
    }

    private void undo(Entry first, boolean part) {
        boolean balanced = first.step.what == What.BALANCED;
        refuse(!first.step.isUndoable() || part && balanced, "not-reversible");
        refuse(!part && (balanced ? first.money : first.took.size()) == 0, "already-reversed");
        long money = part ? step.money : first.money;
        long status = part ? step.status : first.status;
        int rest = part ? first.took.size() - (int) step.amount : 0;
        refuse(rest < 0 || money > first.money || status > first.status, "refund-exceeded");
        List<Lot> gave = first.gave.subList(rest, first.gave.size());
        List<Lot> sources = first.step.isGiving() ? takenBack(first, gave) : List.copyOf(gave);
        refuse(account("w0.status").points < status, "insufficient-points");
        gave.clear();
        pass(sources, any -> back(first.took.remove(first.took.size() - 1)));
        first.draw.drawn -= sources.size();
        besides(first, -money, -status);
    }

    /** Its own points, also those that expired; then others of the account; then a debt, if there may be one. */
    private List<Lot> takenBack(Entry first, List<Lot> gave) {
        String from = first.step.to;
        boolean pending = from.endsWith(".pending");
        boolean transfer = first.step.what == What.TRANSFER;
        String owner = transfer && from.equals("pool") ? first.step.from : "";
        refuse(step.clawback.equals("pending") && !pending && !transfer, "not-pending");
        List<Lot> repaid = gave.stream().filter(accounts::containsValue).toList();
        List<Lot> sources = new ArrayList<>(points(lot -> lot.by == first, byEnd));
        sources.addAll(points(lot -> lot.account.equals("breakage") && lot.of.by == first, byBirth));
        sources.addAll(points(lot -> !pending && lot.by != first && lot.isOf(from, owner), byEnd));
        int owed = Math.max(0, gave.size() - repaid.size() - sources.size());
        refuse(owed > 0 && (pending || !step.clawback.startsWith("w")), "insufficient-points");
        refuse(owed > 0 && !step.clawback.equals(from), "wrong-account");
        sources.subList(gave.size() - repaid.size() - owed, sources.size()).clear();
        sources.addAll(nCopies(owed + repaid.size(), account(from + ".debt")));
        return sources;
    }

    private void besides(Entry of, long money, long status) {
        Step.legs(money, status).forEach((account, amount) -> account(account).points += amount);
        of.money += money;
        of.status += status;
    }

    /** A point at a time. What was announced of a lot is forgotten when nothing is left of it. */
    private void pass(List<Lot> points, UnaryOperator<Lot> where) {
        points.forEach(lot -> {
            Lot to = where.apply(lot.of);
            lot.points--;
            to.points++;
            entry.took.add(lot.of);
            entry.gave.add(to);
        });
        entry.took.sort(byDate);
        entry.took.stream().filter(lot -> lot.points + lot.held() == 0).forEach(lot -> lot.announced = LocalDate.MIN);
    }

    private Lot back(Lot lot) {
        return step.grace != null && lot.isEnded() ? child(lot, lot.account, new Living(step.grace, 0, 0)) : lot;
    }

    /** One for each lot that an entry takes from. */
    private Lot child(Lot parent, String account, Living living) {
        return entry.children.computeIfAbsent(parent, absent -> {
            Lot lot = new Lot(account);
            lot.owner = account.equals(parent.account) ? parent.owner : account.equals("pool") ? step.from : "";
            lot.funder = parent.funder;
            lot.earned = parent.earned;
            lot.living = living == null ? parent.living : living;
            lots.add(lot);
            return lot;
        });
    }

    private Lot beside(Lot of, String account) {
        Lot lot = child(of, account, null);
        lot.of = of;
        of.beside.add(lot);
        return lot;
    }

    private Lot account(String name) {
        return accounts.computeIfAbsent(name, Lot::new);
    }

    private List<Lot> points(Predicate<Lot> which, Comparator<Lot> order) {
        return lots.stream()
                .filter(lot -> lot.points > 0 && which.test(lot))
                .sorted(order)
                .flatMap(lot -> nCopies(lot.points, lot).stream())
                .toList();
    }

    private static List<Lot> some(List<Lot> points, long least, String refusal) {
        refuse(points.size() < least, refusal);
        return points;
    }

    private List<Lot> first(List<Lot> points, String refusal) {
        return some(points, step.amount, refusal).subList(0, (int) step.amount);
    }

    private void activity(boolean is, String account) {
        if (is) {
            active.merge(account, step.on, (one, other) -> one.isBefore(other) ? other : one);
        }
    }

    private static void refuse(boolean wrong, String code) {
        if (wrong) {
            throw new IllegalStateException(code);
        }
    }

    /** What there is, as text. */
    List<String> state() {
        Map<String, Integer> sums = new TreeMap<>();
        Stream.concat(accounts.values().stream(), lots.stream())
                .forEach(lot -> sums.merge(lot.account, lot.points, Integer::sum));
        Stream<String> balances = sums.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> sum.getKey() + " " + sum.getValue());
        Stream<String> open = lots.stream()
                .filter(lot -> lot.of == lot && lot.points + lot.held() > 0)
                .map(lot -> lot.account + " " + lot.earned + " " + lot.end() + " " + lot.due() + " " + lot.points + " "
                        + lot.held() + " " + lot.funder + " " + lot.owner);
        return Stream.concat(balances, open).sorted().toList();
    }
}
