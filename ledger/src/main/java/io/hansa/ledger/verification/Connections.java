package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections to the database come from: a server's pool, or a command line. */
@FunctionalInterface
public interface Connections {

    Connection open() throws SQLException;
}
