package io.hansa.ledger.journal;

import static java.util.Collections.nCopies;

import io.hansa.ledger.journal.Points.Lot;
import io.hansa.ledger.journal.Step.What;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a ledger should do, as naive as can be, without a line of the product's code. What is done passes points from lots to lots;
 * what is undone goes back, the last of it first. {@link Points} says where they are, a {@link Step} what is wrong with it by itself.
 */
final class Oracle {
    final Points points = new Points();
    private final Map<Integer, Entry> entries = new HashMap<>();
    private Step step;
    private Entry entry;

    /** What was done, as far as it was not undone. */
    private final class Entry {
        final Step by = step;
        Entry draw = this;
        List<Lot> took = new ArrayList<>(), gave = new ArrayList<>();
        long drawn, money, status;
    }

    /** {@code ok}, or the code of the refusal. */
    String does(Step asked) {
        step = asked;
        entry = new Entry();
        try {
            decide(entries.get(asked.about));
            if (!asked.isNotice()) {
                entries.put(asked.key, entry);
            }
            return "ok";
        } catch (IllegalStateException refusal) {
            return refusal.getMessage();
        }
    }

    private void decide(Entry original) {
        Step about = original == null ? null : original.by;
        boolean hold = step.what.isAboutHold();
        refuse(hold && (about == null || about.what != What.HOLD), "hold-not-found");
        List<Lot> left = points.byEnd(lot -> lot.by == about);
        refuse(hold && left.isEmpty(), "hold-not-open");
        refuse(step.what.isAboutEntry() && about == null, "unknown-entry");
        step.mistake(about).ifPresent(code -> refuse(true, code));
        switch (step.what) {
            case ACCRUAL, PENDING_ACCRUAL -> bring(nCopies((int) step.amount, points.account(step.from)), step);
            case CONFIRMATION -> bring(some(left, 1, "not-pending"), about);
            case REDEMPTION -> pass(usable(), lot -> points.account(step.to));
            case HOLD -> pass(usable(), lot -> points.beside(lot, step, step.from + ".held"));
            case TRANSFER -> pass(usable(), lot -> points.child(lot, step, step.to, step.living));
            case CAPTURE -> pass(first(left, "hold-exceeded"), lot -> points.account(step.to));
            case RELEASE -> pass(points.byDate(lot -> lot.by == about), this::back);
            case WITHDRAWAL -> withdraw(points.byEnd(lot -> lot.isOf("pool", step.to)));
            case EXPIRY -> lapse(points.byDate(lot -> lot.account.equals(step.from) && lot.isEnded(step.on)));
            case HELD_EXPIRY -> lapse(points.byDate(lot -> lot.by == about && !about.shielded && lot.isEnded(step.on)));
            case REINSTATEMENT -> reinstate(points.byBirth(lot -> lot.by == about));
            case REVERSAL, REFUND -> undo(original, step.what == What.REFUND);
            case NOTICE -> refuse(points.announce(step.from, step.on) == 0, "nothing-to-announce");
            case BALANCED -> {}
        }
        if (hold) {
            entry.draw = original.draw;
            entry.draw.drawn -= step.what == What.CAPTURE ? 0 : entry.took.size();
        }
        if (!step.isUndoing()) {
            besides(entry, step.money, step.status);
        }
    }

    /** Debts are paid first. */
    private void bring(List<Lot> brought, Step accrual) {
        Lot debt = points.account(step.to + ".debt");
        Lot lot = points.brought(step, accrual);
        pass(brought, any -> debt.points < 0 ? debt : lot);
        if (lot.points > 0 && !"goodwill".equals(step.from)) {
            points.active(step.to, step.on);
        }
    }

    private List<Lot> usable() {
        List<Lot> all = points.byEnd(lot -> lot.account.equals(step.from) && !lot.isEnded(step.on));
        List<Lot> usable = first(all, "insufficient-points");
        refuse(step.from.equals(step.to), "nothing-moved");
        if (step.drawing != null) {
            refuse(!step.from.equals("pool"), "wrong-account");
            refuse(drawn(step.drawing) + step.amount > step.drawing.most(), "draw-exceeded");
            entry.drawn = step.amount;
        }
        if (!"goodwill".equals(step.to)) {
            points.active(step.from, step.on);
        }
        if (step.what == What.TRANSFER) {
            points.active(step.to, step.on);
        }
        return usable;
    }

    private long drawn(Step.Drawing drawing) {
        return entries.values().stream()
                .filter(one -> drawing.counts(one.by))
                .mapToLong(one -> one.drawn)
                .sum();
    }

    private void withdraw(List<Lot> contributed) {
        pass(some(contributed, 1, "nothing-contributed"), lot -> points.child(lot, step, step.to, null));
    }

    private void lapse(List<Lot> ended) {
        pass(some(ended, 1, "nothing-to-expire"), lot -> points.beside(lot, step, "breakage"));
    }

    private void reinstate(List<Lot> lapsed) {
        pass(first(lapsed, "refund-exceeded"), lot -> points.child(lot, step, lot.account, step.living));
    }

    private void undo(Entry first, boolean part) {
        boolean balanced = first.by.what == What.BALANCED;
        refuse(!part && (balanced ? first.money : first.took.size()) == 0, "already-reversed");
        long money = part ? step.money : first.money;
        long status = part ? step.status : first.status;
        int rest = part ? first.took.size() - (int) step.amount : 0;
        refuse(rest < 0 || money > first.money || status > first.status, "refund-exceeded");
        List<Lot> gave = first.gave.subList(rest, first.gave.size());
        List<Lot> sources = first.by.isGiving() ? takenBack(first.by, gave) : List.copyOf(gave);
        refuse(points.account("w0.status").points < status, "insufficient-points");
        gave.clear();
        pass(sources, any -> back(first.took.remove(first.took.size() - 1)));
        first.draw.drawn -= sources.size();
        besides(first, -money, -status);
    }

    /** Its own points, also those that expired; then others of the account; then a debt, if there may be one. */
    private List<Lot> takenBack(Step first, List<Lot> gave) {
        String from = first.to;
        boolean pending = from.endsWith(".pending");
        boolean transfer = first.what == What.TRANSFER;
        String owner = transfer && from.equals("pool") ? first.from : "";
        refuse(step.clawback.equals("pending") && !pending && !transfer, "not-pending");
        Lot debt = points.account(from + ".debt");
        int repaid = (int) gave.stream().filter(debt::equals).count();
        List<Lot> sources = new ArrayList<>(points.byEnd(lot -> lot.by == first));
        sources.addAll(points.byBirth(lot -> lot.account.equals("breakage") && lot.of.by == first));
        sources.addAll(points.byEnd(lot -> !pending && lot.by != first && lot.isOf(from, owner)));
        int owed = Math.max(0, gave.size() - repaid - sources.size());
        refuse(owed > 0 && (pending || !step.clawback.startsWith("w")), "insufficient-points");
        refuse(owed > 0 && !step.clawback.equals(from), "wrong-account");
        sources.subList(gave.size() - repaid - owed, sources.size()).clear();
        sources.addAll(nCopies(owed + repaid, debt));
        return sources;
    }

    private void besides(Entry of, long money, long status) {
        Step.legs(money, status).forEach((account, amount) -> points.account(account).points += amount);
        of.money += money;
        of.status += status;
    }

    private void pass(List<Lot> passed, UnaryOperator<Lot> where) {
        for (Lot lot : passed) {
            Lot to = where.apply(lot.of);
            points.pass(lot, to);
            entry.took.add(lot.of);
            entry.gave.add(to);
        }
        entry.took.sort(Points.BY_DATE);
    }

    private Lot back(Lot lot) {
        boolean grace = step.grace != null && lot.isEnded(step.on);
        return grace ? points.child(lot, step, lot.account, new Step.Living(step.grace, 0, 0)) : lot;
    }

    private List<Lot> first(List<Lot> all, String refusal) {
        return some(all, step.amount, refusal).subList(0, (int) step.amount);
    }

    private static List<Lot> some(List<Lot> all, long least, String refusal) {
        refuse(all.size() < least, refusal);
        return all;
    }

    private static void refuse(boolean wrong, String code) {
        if (wrong) {
            throw new IllegalStateException(code);
        }
    }
}
