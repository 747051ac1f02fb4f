package io.hansa.ledger.faults;

import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.account.AccountsOn;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.LedgerOn;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.testing.SingleConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** The write door over one connection, with a transaction a command. */
final class OneConnection implements AutoCloseable {

    private final Connection connection;
    private final Accounts accounts;
    private final Ledger ledger;

    OneConnection(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        this.connection = connection;
        SingleConnection source = new SingleConnection(connection);
        this.accounts = AccountsOn.dataSource(source, Clock.systemUTC());
        this.ledger = LedgerOn.dataSource(source, accounts, Clock.systemUTC());
    }

    NumberedCommands commands() throws SQLException {
        NumberedCommands commands = new NumberedCommands(accounts);
        connection.commit();
        return commands;
    }

    /** Returns when it is committed. */
    Outcome post(Command command) throws SQLException {
        boolean done = false;
        try {
            Outcome outcome = ledger.post(List.of(command)).get(0);
            connection.commit();
            done = true;
            return outcome;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException gone) {
            // the connection is lost, and its transaction with it
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
