package io.hansa.ledger.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Steps in their order. Done on a ledger and by the oracle, it tells where they first differ; a longer one shrinks to a short one. */
final class Script {

    private final List<Step> steps;

    Script(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** What the oracle says to each step, keys that were known included. */
    static final class Expected {

        private final Oracle oracle = new Oracle();
        private final Map<Integer, String> asked = new HashMap<>();
        private final Map<Integer, String> answers = new HashMap<>();

        /** The same request has the same answer for ever; another one with its key has none. */
        String of(Step step) {
            if (step.isNotice()) {
                return oracle.does(step);
            }
            String request = request(step);
            if (asked.containsKey(step.key)) {
                return asked.get(step.key).equals(request) ? answers.get(step.key) + " again" : "idempotency-conflict";
            }
            asked.put(step.key, request);
            answers.put(step.key, oracle.does(step));
            return answers.get(step.key);
        }

        /** Dates are not asked, but of an expiry; nor are policies. */
        private String request(Step step) {
            boolean known = "ok".equals(answers.get(step.about));
            String date = step.isExpiry() ? step.on.toString() : "";
            String person = step.drawing == null ? "" : step.drawing.person();
            return step.what + " " + step.from + " " + step.to + " " + (known ? step.about : -1) + " " + step.amount
                    + " " + step.money + " " + step.status + " " + step.funder + " " + person + " " + date
                    + " " + step.extra + " " + step.extraFrom + " " + step.extraFunder;
        }

        List<String> state() {
            return oracle.points.state();
        }
    }

    /** Where the ledger and the oracle first differ, or what went wrong; empty when all is as it should be. */
    Optional<String> difference(WalkedLedger ledger) {
        return difference(ledger, 1);
    }

    /** @param every so many batches all that there is is compared; answers always are */
    Optional<String> difference(WalkedLedger ledger, int every) {
        Walking walking = new Walking(ledger, every);
        try {
            steps.forEach(walking::take);
            walking.end();
            return Optional.empty();
        } catch (Differs e) {
            return Optional.of(e.getMessage());
        } catch (RuntimeException e) {
            return Optional.of(e + " at " + List.of(e.getStackTrace()).subList(0, 4));
        }
    }

    /** One time along the steps. */
    private static final class Walking {

        private final WalkedLedger ledger;
        private final int every;
        private final Expected expected = new Expected();
        private final List<Step> batch = new ArrayList<>();
        private final Set<Integer> open = new TreeSet<>();
        private int batches;
        private int last;

        Walking(WalkedLedger ledger, int every) {
            this.ledger = ledger;
            this.every = every;
        }

        void take(Step step) {
            if (open.contains(step.about) || step.isNotice()) {
                flush();
            }
            batch.add(step);
            open.add(step.key);
            if (step.endsBatch || step.isNotice()) {
                flush();
            }
        }

        void end() {
            flush();
            look();
        }

        private void flush() {
            open.clear();
            if (batch.isEmpty()) {
                return;
            }
            List<String> answers = ledger.does(batch);
            for (int i = 0; i < batch.size(); i++) {
                Step step = batch.get(i);
                last = step.id;
                same("step " + last, expected.of(step), answers.get(i));
            }
            batch.clear();
            if (++batches % every == 0) {
                look();
            }
        }

        private void look() {
            ledger.checkInvariants();
            same("after step " + last, expected.state(), ledger.state());
        }
    }

    private static void same(String where, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new Differs(where + ": expected " + expected + "\nbut found " + found);
        }
    }

    private static final class Differs extends RuntimeException {
        private Differs(String what) {
            super(what);
        }
    }

    /** A shorter script that also differs: leaves out ever smaller stretches as long as it still does. */
    Script shrunk(Supplier<WalkedLedger> ledgers) {
        List<Step> shortest = steps;
        for (int stretch = Math.max(1, steps.size() / 2); stretch > 0; stretch /= 2) {
            for (int from = shortest.size() - stretch;
                    from >= 0;
                    from = Math.min(from - stretch, shortest.size() - stretch)) {
                List<Step> rest = new ArrayList<>(shortest);
                rest.subList(from, from + stretch).clear();
                if (new Script(rest).difference(ledgers.get()).isPresent()) {
                    shortest = rest;
                }
            }
        }
        return new Script(shortest);
    }

    /** Without what comes after a number of steps. */
    Script upTo(int length) {
        return new Script(steps.subList(0, Math.min(length, steps.size())));
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("\n"));
    }
}
