package io.hansa.ledger.sql;

import java.sql.SQLException;

/** The database did not do what it was asked to; the caller's transaction is lost. */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SqlFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
