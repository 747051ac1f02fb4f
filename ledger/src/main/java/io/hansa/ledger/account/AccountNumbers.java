package io.hansa.ledger.account;

import io.hansa.ledger.sql.Blocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** Numbers for accounts. */
@ApplicationScoped
class AccountNumbers {

    private final Blocks blocks = new Blocks("ledger_account_seq");

    AccountId next(Connection connection) throws SQLException {
        return new AccountId(blocks.next(connection));
    }
}
