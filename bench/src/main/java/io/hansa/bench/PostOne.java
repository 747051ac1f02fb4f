package io.hansa.bench;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.journal.Command;
import java.util.List;
import java.util.function.Function;

/** The write door, one command a transaction, 32 callers. */
final class PostOne {

    private static final double BAR = 0.6;
    private static final double NONE = 0;

    private final Stage stage;

    PostOne(Stage stage) {
        this.stage = stage;
    }

    Measured accruals() throws Exception {
        return measure("post-1-accrual", BAR, stage.members()::accrual, "2 postings");
    }

    Measured redemptions() throws Exception {
        return measure("post-1-redemption", BAR, stage.members()::redemption, "2 postings");
    }

    Measured paidAccruals() throws Exception {
        return measure("post-1-accrual-paid", NONE, stage.members()::paidAccrual, "4 postings: points and money");
    }

    private Measured measure(String name, double bar, Function<AccountId, Command> command, String what)
            throws Exception {
        Members members = stage.members();
        return stage.measured(
                new Comparison(
                        "one",
                        BareTables.CALLERS,
                        stage.bare()::one,
                        BareTables.CALLERS,
                        caller -> members.post(List.of(command.apply(members.any())))),
                name,
                bar,
                "32 callers, one account that all of them share; " + what);
    }
}
