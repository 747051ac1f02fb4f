package io.hansa.ledger.journal;

import static org.assertj.core.api.Assertions.fail;

import java.util.function.Supplier;

/** Walks from a seed, each on fresh accounts; one that goes astray is shrunk and printed as the lines of a test. */
final class RandomWalk {

    private final long seed;
    private final Supplier<? extends WalkedLedger> ledgers;

    RandomWalk(long seed, Supplier<? extends WalkedLedger> ledgers) {
        this.seed = seed;
        this.ledgers = ledgers;
    }

    void walk(int walks, int steps, int longestBatch) {
        for (int i = 0; i < walks; i++) {
            Script script = new RandomSteps(seed + i, longestBatch).script(steps);
            script.difference(ledgers.get())
                    .ifPresent(difference -> fail("seed %d: %s%n%s", seed, difference, shortest(script)));
        }
    }

    private String shortest(Script script) {
        Script shortest = script.shrunk(ledgers::get);
        return shortest + "\n" + shortest.difference(ledgers.get()).orElse("and now it does not");
    }
}
