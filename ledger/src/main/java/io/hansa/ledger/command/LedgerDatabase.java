package io.hansa.ledger.command;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Looks whether a database holds a ledger that this program knows. */
final class LedgerDatabase {

    private static final int MAJOR = 10;
    private static final int MINOR = 6;

    /** What the ledger's tables have got with time; without the latest of them it is of an earlier version. */
    private static final List<String> NEEDED = List.of(
            "ledger_account.held",
            "ledger_posting.hash",
            "ledger_lot.used_up",
            "ledger_lot_use.held",
            "ledger_balance.idle_lots",
            "ledger_hold.shielded",
            "ledger_hold_event.amount",
            "ledger_open_hold.amount",
            "ledger_refusal.hash",
            "ledger_reversal.points_after",
            "ledger_draw.drawn_on",
            "ledger_notice.hash",
            "ledger_seal.notices",
            "ledger_seal_key.public_key",
            "ledger_checkpoint.balance",
            "ledger_day.postings",
            "ledger_span.last_date");

    private LedgerDatabase() {}

    static void check(Connection connection) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        if (!about.getDatabaseProductName().toLowerCase(Locale.ROOT).contains("mariadb")
                || about.getDatabaseMajorVersion() < MAJOR
                || about.getDatabaseMajorVersion() == MAJOR && about.getDatabaseMinorVersion() < MINOR) {
            throw new CannotDo("MariaDB " + MAJOR + "." + MINOR + " or newer is needed, and this is "
                    + about.getDatabaseProductName() + " " + about.getDatabaseProductVersion() + ".");
        }
        Set<String> columns = columns(connection);
        if (!columns.contains("ledger_entry.hash")) {
            throw new CannotDo("There is no ledger in the database " + connection.getCatalog()
                    + ", or the user may not read it: it has no table ledger_entry.");
        }
        for (String needed : NEEDED) {
            if (!columns.contains(needed)) {
                throw new CannotDo(
                        "The ledger in the database " + connection.getCatalog()
                                + " is of an earlier version, or the user may not read all of it: it has no " + needed
                                + ". Use the version of Hansa that wrote it, or start this one on a copy once, which migrates it.");
            }
        }
    }

    private static Set<String> columns(Connection connection) throws SQLException {
        Set<String> columns = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT CONCAT(TABLE_NAME, '.', COLUMN_NAME)"
                                + " FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME LIKE 'ledger%'")) {
            while (row.next()) {
                columns.add(row.getString(1));
            }
        }
        return columns;
    }
}
