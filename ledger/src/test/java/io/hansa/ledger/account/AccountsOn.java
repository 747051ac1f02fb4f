package io.hansa.ledger.account;

import io.hansa.ledger.sql.NoDeadline;
import java.time.Clock;
import javax.sql.DataSource;

/** The accounts' boundary on a plain data source, without a container. */
public final class AccountsOn {

    private AccountsOn() {}

    public static Accounts dataSource(DataSource dataSource, Clock clock) {
        Accounts accounts = new Accounts();
        accounts.dataSource = dataSource;
        accounts.known = new KnownAccounts();
        accounts.numbers = new AccountNumbers();
        accounts.deadline = new NoDeadline();
        accounts.clock = clock;
        return accounts;
    }
}
