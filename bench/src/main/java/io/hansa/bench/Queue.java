package io.hansa.bench;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.gathering.Gathering;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Outcome;
import java.time.Duration;
import java.util.List;

/** The queue in front of the write door: callers with one command each, gathered into batches. */
final class Queue {

    private static final double BAR = 3;
    private static final int CALLERS = 256;
    private static final int LANES = Integer.getInteger("bench.lanes", Gathering.LANES);

    private final Stage stage;

    Queue(Stage stage) {
        this.stage = stage;
    }

    Measured accrualsAndRedemptions() throws Exception {
        Members members = stage.members();
        var limits = new Gathering.Limits(LANES, CALLERS, CALLERS, Duration.ofSeconds(10));
        Gathering<Command, Outcome> gathering = new Gathering<>(
                limits,
                commands ->
                        stage.world().inTransaction(() -> stage.world().ledger().post(commands)));
        return stage.measured(
                new Comparison("one", BareTables.CALLERS, stage.bare()::one, CALLERS, caller -> {
                    AccountId wallet = members.any();
                    return Members.accepted(List.of(gathering.submit(wallet, members.any(wallet))));
                }),
                "queue-256",
                BAR,
                CALLERS + " callers, " + LANES + (LANES == 1 ? " lane;" : " lanes;")
                        + " accruals and redemptions in turn, 2 postings each");
    }
}
