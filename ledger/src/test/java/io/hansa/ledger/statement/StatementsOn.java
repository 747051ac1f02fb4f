package io.hansa.ledger.statement;

import io.hansa.ledger.account.Accounts;
import javax.sql.DataSource;

/** Statements on a plain data source, without a container. */
public final class StatementsOn {

    private StatementsOn() {}

    public static Statements dataSource(DataSource dataSource, Accounts accounts) {
        Statements statements = new Statements();
        statements.dataSource = dataSource;
        statements.accounts = accounts;
        return statements;
    }
}
