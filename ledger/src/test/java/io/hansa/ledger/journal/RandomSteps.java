package io.hansa.ledger.journal;

import io.hansa.ledger.journal.Step.Drawing;
import io.hansa.ledger.journal.Step.What;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Makes steps from a seed: mostly what could be done, and some of everything that can't. */
final class RandomSteps {

    private static final int LOOKS_BACK = 25;
    private static final List<What> WEIGHED = weighed(Map.ofEntries(
            Map.entry(What.ACCRUAL, 16),
            Map.entry(What.PENDING_ACCRUAL, 6),
            Map.entry(What.CONFIRMATION, 6),
            Map.entry(What.REDEMPTION, 12),
            Map.entry(What.HOLD, 8),
            Map.entry(What.CAPTURE, 7),
            Map.entry(What.RELEASE, 4),
            Map.entry(What.TRANSFER, 9),
            Map.entry(What.WITHDRAWAL, 3),
            Map.entry(What.NOTICE, 4),
            Map.entry(What.EXPIRY, 6),
            Map.entry(What.HELD_EXPIRY, 4),
            Map.entry(What.REINSTATEMENT, 4),
            Map.entry(What.REVERSAL, 9),
            Map.entry(What.REFUND, 13),
            Map.entry(What.BALANCED, 2),
            Map.entry(What.FILLING, 4)));
    private static final List<What> UNDOABLE = List.of(
            What.ACCRUAL,
            What.ACCRUAL,
            What.ACCRUAL,
            What.PENDING_ACCRUAL,
            What.PENDING_ACCRUAL,
            What.REDEMPTION,
            What.REDEMPTION,
            What.CAPTURE,
            What.TRANSFER,
            What.BALANCED,
            What.FILLING);

    private final Dice dice;
    private final int longestBatch;
    private final Script.Expected expected = new Script.Expected();
    private final List<Step> steps = new ArrayList<>();
    private final Map<What, List<Step>> done = new EnumMap<>(What.class);
    private final Set<String> met = new TreeSet<>();

    RandomSteps(long seed, int longestBatch) {
        this.dice = new Dice(seed);
        this.longestBatch = longestBatch;
        List.of(What.values()).forEach(what -> done.put(what, new ArrayList<>()));
    }

    private static List<What> weighed(Map<What, Integer> weights) {
        List<What> all = new ArrayList<>();
        for (What what : What.values()) {
            for (int i = 0; i < weights.get(what); i++) {
                all.add(what);
            }
        }
        return all;
    }

    Script script(int length) {
        while (steps.size() < length) {
            Step step = dice.once(25) && !steps.isEmpty() ? repetition() : next();
            step.endsBatch = dice.below(longestBatch) == 0;
            steps.add(step);
            String answer = expected.of(step);
            met.add(step.what + (isConfirmed(step) ? " of confirmed " : " ") + answer);
            if (answer.equals("ok")) {
                done.get(step.what).add(step);
            }
        }
        return new Script(steps);
    }

    /** What was asked and what the oracle said, over all steps so far. */
    Set<String> met() {
        return met;
    }

    /** Whether it undoes a pending accrual of which something was confirmed. */
    private boolean isConfirmed(Step step) {
        return step.isUndoing()
                && done.get(What.CONFIRMATION).stream().anyMatch(confirmation -> confirmation.about == step.about);
    }

    /** The same again on another day, or another request with the same key. */
    private Step repetition() {
        Step step = dice.pick(steps).again(steps.size());
        step.on = dice.once(2) ? step.on : dice.date();
        if (dice.once(4)) {
            step.amount++;
        }
        clear(step);
        return step;
    }

    private Step next() {
        if (dice.once(7)) {
            dice.passTime();
        }
        Step step = new Step(steps.size(), dice.pick(WEIGHED));
        step.on = dice.date();
        step.amount = dice.amount();
        fill(step);
        if (dice.once(60)) {
            step.from = dice.anyAccount();
        }
        if (dice.once(60)) {
            step.to = dice.anyAccount();
        }
        if (isAccrual(step) && dice.once(3)) {
            extra(step);
        }
        clear(step);
        return step;
    }

    private static boolean isAccrual(Step step) {
        return step.what == What.ACCRUAL || step.what == What.PENDING_ACCRUAL;
    }

    /** From where the others come from, unless those are a prepaid partner's. */
    private void extra(Step step) {
        step.extra = 1 + dice.below(12);
        step.extraFunder = "f" + dice.below(4);
        step.extraFrom = step.isPrepaid() ? dice.once(4) ? "goodwill" : "issuance" : step.from;
        if (dice.once(40)) {
            step.extraFrom = "breakage";
        }
    }

    private void fill(Step step) {
        switch (step.what) {
            case ACCRUAL, PENDING_ACCRUAL -> accrual(step);
            case CONFIRMATION -> {
                step.about = earlier(What.PENDING_ACCRUAL);
                step.to = step.about >= 0 && steps.get(step.about).to != null && !dice.once(30)
                        ? steps.get(step.about).to.replace(".pending", "")
                        : dice.wallet();
                step.living = dice.living();
            }
            case REDEMPTION -> {
                using(step);
                step.to = dice.once(6) ? "goodwill" : "redemption";
                besides(step);
            }
            case HOLD -> {
                using(step);
                step.shielded = dice.once(2);
            }
            case CAPTURE -> {
                step.about = earlier(What.HOLD);
                step.to = "redemption";
                step.amount = 1 + step.amount / 3;
                besides(step);
            }
            case RELEASE -> {
                step.about = earlier(What.HOLD);
                step.grace = dice.grace();
            }
            case TRANSFER -> transfer(step);
            case WITHDRAWAL -> {
                step.from = "pool";
                step.to = dice.wallet();
            }
            case NOTICE -> step.from = dice.once(5) ? "pool" : dice.wallet();
            case EXPIRY, HELD_EXPIRY -> expiry(step);
            case REINSTATEMENT -> {
                step.about = earlier(dice.once(3) ? What.HELD_EXPIRY : What.EXPIRY);
                step.amount = 1 + step.amount / 3;
                step.living = dice.living();
            }
            case REVERSAL, REFUND -> undoing(step);
            case BALANCED -> step.money = 1 + step.amount;
            case FILLING -> {
                step.from = "issuance";
                step.to = dice.share();
                step.amount *= 2;
            }
        }
    }

    private void accrual(Step step) {
        boolean usable = step.what == What.ACCRUAL;
        step.from = dice.once(3) ? dice.share() : dice.once(5) ? "goodwill" : "issuance";
        step.to = usable ? dice.once(12) ? "pool" : dice.wallet() : dice.wallet() + ".pending";
        step.funder = "f" + dice.below(4);
        step.living = usable ? dice.living() : null;
        step.usable = usable || dice.once(2) ? null : dice.within(20);
        besides(step);
    }

    private void using(Step step) {
        step.from = dice.once(4) ? "pool" : dice.wallet();
        if (step.from.equals("pool") && !dice.once(4) || dice.once(40)) {
            step.drawing = drawing(step);
        }
    }

    /** For long, so that what is given back of earlier draws makes a difference. */
    private Drawing drawing(Step step) {
        long most = dice.once(3) ? Math.max(1, step.amount - 1 + dice.below(3)) : 20L + dice.below(120);
        return new Drawing(dice.wallet(), most, dice.before(dice.once(2) ? 30 : 250));
    }

    private void transfer(Step step) {
        step.from = dice.once(8) ? "pool" : dice.wallet();
        step.to = dice.once(3) ? "pool" : dice.wallet();
        step.living = dice.once(4) ? dice.living() : null;
    }

    private void expiry(Step step) {
        step.to = "breakage";
        if (step.what == What.EXPIRY) {
            step.from = dice.once(5) ? "pool" : dice.wallet();
        } else {
            step.about = earlier(What.HOLD);
        }
        if (dice.once(4)) {
            step.on = dice.within(30);
        }
    }

    private void undoing(Step step) {
        step.about = earlier(dice.once(25) ? dice.pick(WEIGHED) : dice.pick(UNDOABLE));
        step.clawback = List.of("below", "below", "pending", "w0", "w1", "w2").get(dice.below(6));
        Step first = step.about < 0 ? null : steps.get(step.about);
        if (first != null && first.to != null && dice.once(2)) {
            step.clawback = first.to.startsWith("w") ? first.to.substring(0, 2) : "w1";
        }
        step.grace = dice.grace();
        if (first != null && step.what == What.REFUND) {
            step.amount = 1 + dice.below((int) Math.max(1, first.amount) * 2 / 3 + 1);
            step.money = dice.once(2) ? dice.below((int) first.money + 2) : 0;
            step.status = dice.once(3) ? dice.below((int) first.status + 2) : 0;
            extra(step, first);
        }
    }

    /** Mostly of what has extra points, and then also of those alone. */
    private void extra(Step step, Step first) {
        if (first.extra > 0 ? dice.once(2) : dice.once(20)) {
            step.extra = 1 + dice.below((int) first.extra + 1);
            step.extraFrom = first.extra > 0 ? first.extraFrom : "issuance";
            step.extraFunder = first.extra > 0 ? first.extraFunder : "f1";
            step.amount = dice.once(4) ? 0 : step.amount;
        }
    }

    /** What a command does not say is not said. */
    private void clear(Step step) {
        boolean withoutAmount = List.of(
                        What.CONFIRMATION,
                        What.RELEASE,
                        What.WITHDRAWAL,
                        What.NOTICE,
                        What.EXPIRY,
                        What.HELD_EXPIRY,
                        What.REVERSAL,
                        What.BALANCED)
                .contains(step.what);
        step.amount = withoutAmount ? 1 : step.amount;
        step.from = step.what.saysFrom() ? step.from : null;
        step.to = step.what.saysTo() ? step.to : null;
    }

    private void besides(Step step) {
        step.money = dice.once(3) ? 1 + dice.below(50) : 0;
        step.status = dice.once(4) ? 1 + dice.below(20) : 0;
    }

    private int earlier(What what) {
        List<Step> some = done.get(what);
        if (some.isEmpty() || dice.once(40)) {
            return dice.once(3) || steps.isEmpty() ? -1 : dice.pick(steps).key;
        }
        return some.get(Math.max(0, some.size() - 1 - dice.below(LOOKS_BACK))).id;
    }
}
