package io.hansa.ledger.journal;

import static java.util.Collections.nCopies;
import static java.util.Comparator.comparing;

import io.hansa.ledger.journal.Points.Lot;
import io.hansa.ledger.journal.Step.What;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a ledger should do, as naive as can be, without a line of the product's code. What is done passes points from lots to lots.
 * {@link Points} says where they are, a {@link Step} what is wrong with it by itself, and what is {@link Done} how it is undone.
 */
final class Oracle {
    final Points points = new Points();
    private final Map<Integer, Done> entries = new HashMap<>();
    private Step step;
    private Done entry;

    /** {@code ok}, or the code of the refusal. */
    String does(Step asked) {
        step = asked;
        entry = new Done(asked, points);
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

    private void decide(Done original) {
        Step about = original == null ? null : original.by;
        boolean hold = step.what.isAboutHold();
        refuse(hold && (about == null || about.what != What.HOLD), "hold-not-found");
        boolean some = hold || step.what == What.CONFIRMATION;
        List<Lot> left = some ? points.byEnd(lot -> lot.by == about) : List.of();
        refuse(hold && left.isEmpty(), "hold-not-open");
        refuse(step.what.isAboutEntry() && about == null, "unknown-entry");
        step.mistake(about).ifPresent(code -> refuse(true, code));
        switch (step.what) {
            case ACCRUAL, PENDING_ACCRUAL -> accrue(given());
            case CONFIRMATION -> confirm(original, some(left, 1, "not-pending"));
            case REDEMPTION -> entry.pass(usable(), lot -> points.account(step.to));
            case HOLD -> entry.pass(usable(), lot -> points.beside(lot, step, step.from + ".held"));
            case TRANSFER -> entry.pass(usable(), lot -> points.child(lot, step, step.to, step.living));
            case CAPTURE -> entry.pass(first(left, "hold-exceeded"), lot -> points.account(step.to));
            case RELEASE -> entry.pass(points.byDate(lot -> lot.by == about), entry::back);
            case WITHDRAWAL -> withdraw(points.byEnd(lot -> lot.isOf("pool", step.to)));
            case EXPIRY -> lapse(points.byDate(lot -> lot.account.equals(step.from) && lot.isEnded(step.on)));
            case HELD_EXPIRY -> lapse(points.byDate(lot -> lot.by == about && !about.shielded && lot.isEnded(step.on)));
            case REINSTATEMENT -> reinstate(points.byBirth(lot -> lot.by == about));
            case REVERSAL, REFUND -> entry.undo(original, step.what == What.REFUND);
            case NOTICE -> refuse(points.announce(step.from, step.on) == 0, "nothing-to-announce");
            case FILLING -> fill(nCopies((int) step.amount, points.account(step.from)));
            case BALANCED -> {}
        }
        if (hold) {
            entry.draw = original.draw;
            entry.draw.drawn -= step.what == What.CAPTURE ? 0 : entry.taken();
        }
        if (!step.isUndoing()) {
            entry.besides(step.money, step.status);
        }
    }

    /** Of a prepaid partner first from the share that is named, and then from the fullest. */
    private List<Lot> given() {
        Lot from = points.account(step.from);
        if (!step.isPrepaid()) {
            return nCopies((int) step.amount, from);
        }
        Stream<Lot> others = Stream.of("share2", "share1", "share0")
                .map(points::account)
                .filter(lot -> lot != from)
                .sorted(comparing(lot -> -lot.points));
        List<Lot> left = Stream.concat(Stream.of(from), others)
                .flatMap(lot -> nCopies(lot.points, lot).stream())
                .toList();
        return first(left, "insufficient-points");
    }

    private void accrue(List<Lot> own) {
        refuse(step.isExtraWrong(), "wrong-account");
        List<Lot> extra = step.extra == 0 ? List.of() : nCopies((int) step.extra, points.account(step.extraFrom));
        Lot lot = points.brought(step, step.funder);
        Lot extraLot = points.brought(step, step.extraFunder);
        bring(join(own, extra), join(nCopies(own.size(), lot), nCopies(extra.size(), extraLot)));
    }

    private void confirm(Done accrual, List<Lot> pending) {
        entry.confirms(accrual);
        bring(
                pending,
                pending.stream()
                        .map(lot -> points.child(lot, step, step.to, step.living))
                        .toList());
    }

    private void bring(List<Lot> brought, List<Lot> lots) {
        if (entry.bring(brought, lots) > 0 && !"goodwill".equals(step.from)) {
            points.active(step.to, step.on);
        }
    }

    private static List<Lot> join(List<Lot> one, List<Lot> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private void fill(List<Lot> moved) {
        refuse(step.from.equals(step.to), "nothing-moved");
        boolean isShort = Step.isShare(step.from) && points.account(step.from).points < moved.size();
        refuse(isShort, "insufficient-points");
        entry.pass(moved, any -> points.account(step.to));
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
        entry.pass(some(contributed, 1, "nothing-contributed"), lot -> points.child(lot, step, step.to, null));
    }

    private void lapse(List<Lot> ended) {
        entry.pass(some(ended, 1, "nothing-to-expire"), lot -> points.beside(lot, step, "breakage"));
    }

    private void reinstate(List<Lot> lapsed) {
        entry.pass(first(lapsed, "refund-exceeded"), lot -> points.child(lot, step, lot.account, step.living));
    }

    private List<Lot> first(List<Lot> all, String refusal) {
        return some(all, step.amount, refusal).subList(0, (int) step.amount);
    }

    private static List<Lot> some(List<Lot> all, long least, String refusal) {
        refuse(all.size() < least, refusal);
        return all;
    }

    static void refuse(boolean wrong, String code) {
        if (wrong) {
            throw new IllegalStateException(code);
        }
    }
}
