package io.hansa.ledger.journal;

import io.hansa.ledger.journal.Step.Drawing;
import io.hansa.ledger.journal.Step.Living;
import io.hansa.ledger.journal.Step.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
            Map.entry(What.BALANCED, 2)));
    private static final List<What> UNDOABLE = List.of(
            What.ACCRUAL,
            What.ACCRUAL,
            What.PENDING_ACCRUAL,
            What.CONFIRMATION,
            What.REDEMPTION,
            What.REDEMPTION,
            What.CAPTURE,
            What.TRANSFER,
            What.BALANCED);

    private final Random random;
    private final int longestBatch;
    private final Script.Expected expected = new Script.Expected();
    private final List<Step> steps = new ArrayList<>();
    private final Map<What, List<Step>> done = new EnumMap<>(What.class);
    private final Set<String> met = new TreeSet<>();
    private LocalDate today = LocalDate.of(2026, 1, 28);

    RandomSteps(long seed, int longestBatch) {
        this.random = new Random(seed);
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
            Step step = once(25) && !steps.isEmpty() ? repetition() : next();
            step.endsBatch = random.nextInt(longestBatch) == 0;
            steps.add(step);
            String answer = expected.of(step);
            met.add(step.what + " " + answer);
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

    private boolean once(int times) {
        return random.nextInt(times) == 0;
    }

    /** The same again on another day, or another request with the same key. */
    private Step repetition() {
        Step step = pick(steps).again(steps.size());
        step.on = once(2) ? step.on : date();
        if (once(4)) {
            step.amount++;
        }
        clear(step);
        return step;
    }

    private Step next() {
        if (once(7)) {
            today = today.plusDays(1 + random.nextInt(5));
        }
        Step step = new Step(steps.size(), pick(WEIGHED));
        step.on = date();
        step.amount = amount();
        fill(step);
        if (once(60)) {
            step.from = anyAccount();
        }
        if (once(60)) {
            step.to = anyAccount();
        }
        clear(step);
        return step;
    }

    private void fill(Step step) {
        switch (step.what) {
            case ACCRUAL, PENDING_ACCRUAL -> accrual(step);
            case CONFIRMATION -> {
                step.about = earlier(What.PENDING_ACCRUAL);
                step.to = step.about >= 0 && steps.get(step.about).to != null && !once(30)
                        ? steps.get(step.about).to.replace(".pending", "")
                        : wallet();
                step.living = living();
            }
            case REDEMPTION -> {
                using(step);
                step.to = once(6) ? "goodwill" : "redemption";
                besides(step);
            }
            case HOLD -> {
                using(step);
                step.shielded = once(2);
            }
            case CAPTURE -> {
                step.about = earlier(What.HOLD);
                step.to = "redemption";
                step.amount = 1 + step.amount / 3;
                besides(step);
            }
            case RELEASE -> {
                step.about = earlier(What.HOLD);
                step.grace = grace();
            }
            case TRANSFER -> transfer(step);
            case WITHDRAWAL -> {
                step.from = "pool";
                step.to = wallet();
            }
            case NOTICE -> step.from = once(5) ? "pool" : wallet();
            case EXPIRY, HELD_EXPIRY -> expiry(step);
            case REINSTATEMENT -> {
                step.about = earlier(once(3) ? What.HELD_EXPIRY : What.EXPIRY);
                step.amount = 1 + step.amount / 3;
                step.living = living();
            }
            case REVERSAL, REFUND -> undoing(step);
            case BALANCED -> step.money = 1 + step.amount;
        }
    }

    private void accrual(Step step) {
        boolean usable = step.what == What.ACCRUAL;
        step.from = once(5) ? "goodwill" : "issuance";
        step.to = usable ? once(12) ? "pool" : wallet() : wallet() + ".pending";
        step.funder = "f" + random.nextInt(4);
        step.living = usable ? living() : null;
        step.usable = usable || once(2) ? null : today.plusDays(random.nextInt(20));
        besides(step);
    }

    private void using(Step step) {
        step.from = once(4) ? "pool" : wallet();
        if (step.from.equals("pool") && !once(4) || once(40)) {
            step.drawing = drawing(step);
        }
    }

    /** For long, so that what is given back of earlier draws makes a difference. */
    private Drawing drawing(Step step) {
        long most = once(3) ? Math.max(1, step.amount - 1 + random.nextInt(3)) : 20L + random.nextInt(120);
        return new Drawing(wallet(), most, today.minusDays(random.nextInt(once(2) ? 30 : 250)));
    }

    private void transfer(Step step) {
        step.from = once(8) ? "pool" : wallet();
        step.to = once(3) ? "pool" : wallet();
        step.living = once(4) ? living() : null;
    }

    private void expiry(Step step) {
        step.to = "breakage";
        if (step.what == What.EXPIRY) {
            step.from = once(5) ? "pool" : wallet();
        } else {
            step.about = earlier(What.HOLD);
        }
        if (once(4)) {
            step.on = today.plusDays(random.nextInt(30));
        }
    }

    private void undoing(Step step) {
        step.about = earlier(once(25) ? pick(WEIGHED) : pick(UNDOABLE));
        step.clawback = List.of("below", "below", "pending", "w0", "w1", "w2").get(random.nextInt(6));
        Step first = step.about < 0 ? null : steps.get(step.about);
        if (first != null && first.to != null && once(2)) {
            step.clawback = first.to.startsWith("w") ? first.to.substring(0, 2) : "w1";
        }
        step.grace = grace();
        if (first != null && step.what == What.REFUND) {
            step.amount = 1 + random.nextInt((int) Math.max(1, first.amount) * 2 / 3 + 1);
            step.money = once(2) ? random.nextInt((int) first.money + 2) : 0;
            step.status = once(3) ? random.nextInt((int) first.status + 2) : 0;
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
        step.money = once(3) ? 1 + random.nextInt(50) : 0;
        step.status = once(4) ? 1 + random.nextInt(20) : 0;
    }

    private Living living() {
        LocalDate date = today.plusDays(random.nextInt(45) - 2);
        int months = 1 + random.nextInt(3);
        return switch (random.nextInt(14)) {
            case 0, 1 -> Living.FOR_EVER;
            case 2, 3 -> new Living(null, months, 0);
            case 4 -> new Living(date.plusDays(40), months, 0);
            case 5, 6 -> new Living(date, 0, 5);
            case 7 -> new Living(date.plusDays(40), months, 7);
            case 8 -> new Living(null, months, 20);
            default -> new Living(date, 0, 0);
        };
    }

    private LocalDate grace() {
        return once(2) ? today.plusDays(random.nextInt(20)) : null;
    }

    /** Mostly today; late and early ones too. */
    private LocalDate date() {
        return once(8) ? today.plusDays(random.nextInt(40) - 30L) : today;
    }

    private long amount() {
        return 1 + random.nextInt(once(6) ? 60 : 20);
    }

    private String wallet() {
        return "w" + random.nextInt(3);
    }

    private String anyAccount() {
        return pick(List.of(
                "w0", "w1.pending", "w2.held", "w0.status", "pool", "redemption", "breakage", "w0.debt", "settlement"));
    }

    private int earlier(What what) {
        List<Step> some = done.get(what);
        if (some.isEmpty() || once(40)) {
            return once(3) || steps.isEmpty() ? -1 : pick(steps).key;
        }
        return some.get(Math.max(0, some.size() - 1 - random.nextInt(LOOKS_BACK))).id;
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
