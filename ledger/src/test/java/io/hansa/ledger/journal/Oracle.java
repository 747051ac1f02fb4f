package io.hansa.ledger.journal;

import io.hansa.ledger.journal.OraclePoints.Lot;
import io.hansa.ledger.journal.Step.Living;
import io.hansa.ledger.journal.Step.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What a ledger should do, worked out point by point in the most naive way, without a line of the product's code. */
final class Oracle {
    final OraclePoints points = new OraclePoints();
    private final List<Lapse> breakage = new ArrayList<>();
    private final List<Drawn> draws = new ArrayList<>();
    private final Map<Integer, Done> done = new HashMap<>();
    private Step step;
    private Done now;

    private record Lapse(int expiry, Lot lot, Object itself) {}

    private record Drawn(String person, LocalDate on, long amount) {}

    private static final class Refusal extends RuntimeException {
        private Refusal(String code) {
            super(code);
        }
    }

    /** What was done, and what of it can still be undone, captured or released. */
    private static final class Done {
        private Step step;
        private List<Lot> took = List.of();
        private List<Lot> held = new ArrayList<>();
        private final Map<Lot, Lot> made = new HashMap<>();
        private Drawn drawn;
        private long left, toLots, money, status;
    }

    /** {@code ok}, or the code of the refusal. */
    String does(Step asked) {
        step = asked;
        now = new Done();
        now.step = asked;
        now.left = asked.what == What.BALANCED ? 1 : asked.amount;
        try {
            decide();
            done.put(step.id, now);
            return "ok";
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }

    private void decide() {
        switch (step.what) {
            case ACCRUAL, PENDING_ACCRUAL -> accrue();
            case CONFIRMATION -> confirm(find());
            case REDEMPTION, HOLD, TRANSFER -> use();
            case CAPTURE, RELEASE, HELD_EXPIRY -> end(hold());
            case WITHDRAWAL -> withdraw();
            case EXPIRY -> expire();
            case REINSTATEMENT -> reinstate();
            case REVERSAL, REFUND -> undo(find(), step.what == What.REFUND);
            case BALANCED -> {}
        }
        if (!step.isUndoing()) {
            legs(now, step.money, step.status);
        }
    }

    private void accrue() {
        boolean usable = step.what == What.ACCRUAL;
        need((usable ? lotted(step.to) : step.to.endsWith(".pending")) && outside(step.from));
        points.add(step.from, -step.amount);
        bring(step.funder, step.on, usable ? step.living : Living.FOR_EVER);
    }

    private void bring(String funder, LocalDate earned, Living living) {
        long repaid = Math.min(now.left, -points.balance(step.to + ".debt"));
        points.add(step.to + ".debt", repaid);
        now.toLots = now.left - repaid;
        Lot lot = points.lot(step.to, "", funder, earned, living, step.usable);
        now.made.put(lot, lot);
        points.give(Collections.nCopies((int) now.toLots, lot));
        activity(now.toLots > 0 && !"goodwill".equals(step.from), step.to);
    }

    private void confirm(Done accrual) {
        need(step.to.matches("w.|w0.status"));
        refuse(accrual.step.what != What.PENDING_ACCRUAL, "not-pending");
        need(accrual.step.to.equals(step.to + ".pending"));
        now.took = points.open(accrual.made::containsKey);
        refuse(now.took.isEmpty(), "not-pending");
        now.left = points.take(now.took).size();
        bring(accrual.step.funder, accrual.step.on, step.living);
    }

    private void use() {
        need(lotted(step.from) && (step.what != What.TRANSFER || lotted(step.to)));
        need(step.what != What.REDEMPTION || outside(step.to));
        List<Lot> taken = points.open(lot -> lot.account().equals(step.from) && !ended(lot));
        refuse(taken.size() < step.amount, "insufficient-points");
        refuse(step.from.equals(step.to), "nothing-moved");
        draw();
        taken = points.take(taken.subList(0, (int) step.amount));
        activity(!"goodwill".equals(step.to), step.from);
        if (step.what == What.HOLD) {
            now.held.addAll(taken);
            points.hold(taken);
            return;
        }
        now.took = taken.stream().sorted(OraclePoints.byDate().reversed()).toList();
        if (step.what == What.TRANSFER) {
            activity(true, step.to);
            now.toLots = step.amount;
            taken.forEach(lot -> child(lot, step.to, "pool".equals(step.to) ? step.from : "", step.living));
        } else {
            points.add(step.to, step.amount);
        }
    }

    private void end(Done hold) {
        boolean capture = step.what == What.CAPTURE;
        boolean expiry = step.what == What.HELD_EXPIRY;
        need((!capture || outside(step.to)) && (!expiry || step.to.equals("breakage")));
        refuse(capture && step.amount > hold.held.size(), "hold-exceeded");
        List<Lot> some = new ArrayList<>(hold.held);
        some.removeIf(lot -> expiry && (hold.step.shielded || !ended(lot)));
        refuse(some.isEmpty(), "nothing-to-expire");
        some.sort(capture ? points.byEnd() : OraclePoints.byDate());
        some = points.unhold(capture ? some.subList(0, (int) step.amount) : some);
        some.forEach(hold.held::remove);
        if (capture) {
            now.took = some.stream().sorted(OraclePoints.byDate().reversed()).toList();
            now.drawn = hold.drawn;
            points.add(step.to, step.amount);
            return;
        }
        drawBack(hold, some.size());
        some.forEach(lot -> {
            if (expiry) {
                lapse(lot);
            } else {
                back(lot);
            }
        });
    }

    private void withdraw() {
        need(step.from.equals("pool") && lotted(step.to));
        List<Lot> own =
                points.open(lot -> lot.account().equals("pool") && lot.owner().equals(step.to));
        refuse(own.isEmpty(), "nothing-contributed");
        points.take(own).forEach(lot -> child(lot, step.to, "", null));
    }

    private void expire() {
        need(lotted(step.from) && step.to.equals("breakage"));
        List<Lot> due = points.open(lot -> lot.account().equals(step.from) && ended(lot));
        refuse(due.isEmpty(), "nothing-to-expire");
        points.take(due).stream().sorted(OraclePoints.byDate()).forEach(this::lapse);
    }

    private void lapse(Lot lot) {
        points.add("breakage", 1);
        breakage.add(new Lapse(step.id, lot, new Object()));
    }

    private void reinstate() {
        refuse(!find().step.what.name().endsWith("EXPIRY"), "not-reversible");
        List<Lapse> some = lapsed(lapse -> lapse.expiry == step.about, step.amount);
        refuse(some.size() < step.amount, "refund-exceeded");
        unlapse(some);
        some.forEach(lapse -> child(lapse.lot, lapse.lot.account(), lapse.lot.owner(), step.living));
    }

    private void undo(Done first, boolean part) {
        refuse(!first.step.isUndoable() || part && first.step.what == What.BALANCED, "not-reversible");
        refuse(!part && first.left == 0, "already-reversed");
        long amount = part ? step.amount : first.left;
        long money = part ? step.money : first.money;
        long status = part ? step.status : first.status;
        refuse(amount > first.left || money > first.money || status > first.status, "refund-exceeded");
        if (first.step.isGiving()) {
            takeBack(first, first.step.to, amount, status);
        }
        refuse(points.balance("w0.status") < status, "insufficient-points");
        switch (first.step.what) {
            case ACCRUAL, PENDING_ACCRUAL -> points.add(first.step.from, amount);
            case REDEMPTION, CAPTURE -> points.add(first.step.to, -amount);
            default -> {}
        }
        first.left -= amount;
        legs(first, -money, -status);
        int given = first.took.isEmpty() ? 0 : (int) amount;
        first.took.subList(0, given).forEach(this::back);
        first.took = first.took.subList(given, first.took.size());
        drawBack(first, amount);
    }

    private void takeBack(Done first, String from, long amount, long status) {
        boolean pending = from.endsWith(".pending");
        boolean transfer = first.step.what == What.TRANSFER;
        String owner = transfer && from.equals("pool") ? first.step.from : "";
        refuse(step.clawback.equals("pending") && !pending && !transfer, "not-pending");
        long wanted = Math.min(amount, first.toLots);
        List<Lot> some = least(points.open(first.made::containsValue), wanted);
        List<Lapse> lapsed = lapsed(lapse -> first.made.containsValue(lapse.lot), wanted - some.size());
        long missing = wanted - some.size() - lapsed.size();
        List<Lot> others = least(
                points.open(lot -> lot.account().equals(from)
                        && lot.owner().equals(owner)
                        && !pending
                        && !first.made.containsValue(lot)),
                missing);
        long owed = missing - others.size();
        refuse(owed > 0 && (pending || !step.clawback.startsWith("w")), "insufficient-points");
        need(owed == 0 || step.clawback.equals(from));
        refuse(points.balance("w0.status") < status, "insufficient-points");
        points.take(some);
        points.take(others);
        unlapse(lapsed);
        points.add(from + ".debt", wanted - amount - owed);
        first.toLots -= wanted;
    }

    private List<Lapse> lapsed(Predicate<Lapse> which, long most) {
        return breakage.stream().filter(which).limit(most).toList();
    }

    private void unlapse(List<Lapse> some) {
        points.add("breakage", -some.size());
        breakage.removeAll(some);
    }

    private static List<Lot> least(List<Lot> some, long most) {
        return some.subList(0, (int) Math.min(some.size(), most));
    }

    private void back(Lot lot) {
        if (step.grace != null && ended(lot)) {
            child(lot, lot.account(), lot.owner(), new Living(step.grace, 0, 0));
        } else {
            points.give(List.of(lot));
        }
    }

    private void child(Lot lot, String account, String owner, Living living) {
        Living kept = living == null ? lot.living() : living;
        points.give(List.of(now.made.computeIfAbsent(
                lot, parent -> points.lot(account, owner, lot.funder(), lot.earned(), kept, null))));
    }

    private void draw() {
        if (step.drawing != null) {
            need(step.from.equals("pool"));
            now.drawn = new Drawn(step.drawing.person(), step.on, step.amount);
            long before = draws.stream()
                    .filter(one -> one.person.equals(now.drawn.person) && !one.on.isBefore(step.drawing.since()))
                    .mapToLong(Drawn::amount)
                    .sum();
            refuse(before + step.amount > step.drawing.most(), "draw-exceeded");
            draws.add(now.drawn);
        }
    }

    private void drawBack(Done first, long amount) {
        if (first.drawn != null) {
            draws.add(new Drawn(first.drawn.person, first.drawn.on, -amount));
        }
    }

    private void legs(Done of, long money, long status) {
        points.add("settlement", -money);
        points.add("clearing", money);
        points.add("status.issuance", -status);
        points.add("w0.status", status);
        of.money += money;
        of.status += status;
    }

    private Done find() {
        refuse(!done.containsKey(step.about), "unknown-entry");
        return done.get(step.about);
    }

    private Done hold() {
        Done hold = done.get(step.about);
        refuse(hold == null || hold.step.what != What.HOLD, "hold-not-found");
        refuse(hold.held.isEmpty(), "hold-not-open");
        return hold;
    }

    private boolean ended(Lot lot) {
        return !step.on.isBefore(points.end(lot));
    }

    private void activity(boolean is, String account) {
        if (is) {
            points.active(account, step.on);
        }
    }

    private static boolean lotted(String account) {
        return account.matches("w\\d|pool");
    }

    private static boolean outside(String account) {
        return account.matches("issuance|goodwill|redemption");
    }

    private static void need(boolean right) {
        refuse(!right, "wrong-account");
    }

    private static void refuse(boolean wrong, String code) {
        if (wrong) {
            throw new Refusal(code);
        }
    }
}
