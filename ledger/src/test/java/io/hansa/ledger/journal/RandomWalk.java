package io.hansa.ledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Walks from a seed, each on fresh accounts; one that goes astray is shrunk and printed as the lines of a test. */
final class RandomWalk {

    private static final Set<String> ANSWERS = Set.of(
            "ok",
            "insufficient-points",
            "nothing-to-expire",
            "nothing-contributed",
            "nothing-moved",
            "hold-not-found",
            "hold-not-open",
            "hold-exceeded",
            "not-pending",
            "not-reversible",
            "already-reversed",
            "refund-exceeded",
            "draw-exceeded",
            "unknown-entry",
            "wrong-account",
            "idempotency-conflict",
            "ok again",
            "insufficient-points again");

    private final long seed;
    private final Supplier<? extends WalkedLedger> ledgers;
    private final Set<String> met = new TreeSet<>();

    RandomWalk(long seed, Supplier<? extends WalkedLedger> ledgers) {
        this.seed = seed;
        this.ledgers = ledgers;
    }

    void walk(int walks, int steps, int longestBatch) {
        for (int i = 0; i < walks; i++) {
            Script script = new RandomSteps(seed + i, longestBatch).script(steps);
            script.difference(ledgers.get(), met)
                    .ifPresent(difference -> fail("seed %d: %s%n%s", seed, difference, shortest(script)));
        }
        for (Step.What what : Step.What.values()) {
            assertThat(met).as("seed %d", seed).contains(what + " ok");
        }
        for (String answer : ANSWERS) {
            assertThat(met).as("seed %d", seed).anyMatch(one -> one.endsWith(" " + answer));
        }
    }

    private String shortest(Script script) {
        Script shortest = script.shrunk(ledgers::get);
        return shortest + "\n"
                + shortest.difference(ledgers.get(), new TreeSet<>()).orElse("and now it does not");
    }
}
