package io.hansa.ledger.statement;

import io.hansa.kernel.Programme;
import io.hansa.ledger.account.Accounts;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;

/** Statements on a plain data source, without a container. */
public final class StatementsOn {

    private StatementsOn() {}

    public static Statements dataSource(DataSource dataSource, Accounts accounts, Clock clock) {
        return dataSource(dataSource, accounts, clock, ZoneId.of("Asia/Shanghai"));
    }

    /** In a programme elsewhere. */
    public static Statements dataSource(DataSource dataSource, Accounts accounts, Clock clock, ZoneId zone) {
        Statements statements = new Statements();
        statements.dataSource = dataSource;
        statements.accounts = accounts;
        statements.programme = new Programme(zone, clock);
        return statements;
    }
}
