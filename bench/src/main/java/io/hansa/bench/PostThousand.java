package io.hansa.bench;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.journal.Command;
import java.util.function.Function;

/** The write door, a thousand commands a transaction. */
final class PostThousand {

    private static final double ACCRUALS = 0.6;
    private static final double REDEMPTIONS = 0.4;
    private static final double NONE = 0;

    private final Stage stage;

    PostThousand(Stage stage) {
        this.stage = stage;
    }

    Measured accruals() throws Exception {
        return measure("post-1000-accruals", ACCRUALS, stage.members()::accrual, "2 postings each");
    }

    Measured redemptions() throws Exception {
        return measure("post-1000-redemptions", REDEMPTIONS, stage.members()::redemption, "2 postings each");
    }

    Measured paidAccruals() throws Exception {
        return measure(
                "post-1000-accruals-paid", NONE, stage.members()::paidAccrual, "4 postings each: points and money");
    }

    private Measured measure(String name, double bar, Function<AccountId, Command> command, String what)
            throws Exception {
        Members members = stage.members();
        int callers = BareTables.BULK_CALLERS;
        return stage.measured(
                new Comparison(
                        "many",
                        callers,
                        stage.bare()::many,
                        callers,
                        caller -> members.post(members.some(BareTables.BATCH, caller, callers).stream()
                                .map(command)
                                .toList())),
                name,
                bar,
                callers + " callers; " + what + "; milliseconds are of a thousand");
    }
}
