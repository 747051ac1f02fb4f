package io.hansa.ledger.testing;

import java.sql.Connection;

/** A data source that always gives the one connection, which only its owner closes. */
public final class SingleConnection extends PlainDataSource {

    private final Connection connection;

    public SingleConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Connection getConnection() {
        return unclosed(connection);
    }
}
