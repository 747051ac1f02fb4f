package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.SQLException;

/** A part of the verification. It goes through the values of a key, a range at a time; stretches may be looked at in any order. */
interface Pass {

    /** Names it for ever, lower-case with hyphens. */
    String name();

    /** Whether this database has what it looks at. */
    default boolean isFor(Connection connection) throws SQLException {
        return true;
    }

    /** {@code table.column} whose values are gone through; null when one look is enough. */
    String key();

    /** How many rows of the key's table make a range. */
    int rows();

    /**
     * Looks at one range.
     *
     * @param connection sees one moment of the database through all statements
     */
    Looked check(Connection connection, KeyRange range, Findings findings) throws SQLException;
}
