package io.hansa.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes many millions of messages out of those that were really posted: whole copies of them by SQL, each some hours earlier, and decided
 * by a copy of the rules with other codes, so that each copy has caps and budgets of its own and comes to what its messages came to. They
 * are about members of its own, who are not enrolled: of those that a replay knows all, nothing is looked up.
 */
final class Copies {

    private static final int AT_ONCE = 50_000;
    /** From here on are the numbers of copies. */
    static final long NUMBERS = 1_000_000_000_000L;

    private static final int BOOKS = 1_000;
    private static final long SERIALS = 1_000_000;

    /** MariaDB 11.4 makes nothing of what is selected into a table with guards before changes: so they go, in this database. */
    private static final List<String> TABLES =
            List.of("club_earning_rule", "club_earning_book", "club_earning_message", "partner_transaction");

    /** The indexes along which messages are replayed, beside their numbers. */
    private static final Map<String, String> REPLAYED_BY = Map.of(
            "partner_transaction", ", 'partner_transaction_all', 'partner_transaction_reverses'",
            "club_earning_message", ", 'club_earning_message_origin'");

    private final Connection root;

    Copies(Connection root) {
        this.root = root;
    }

    /** @param copies of all, with those that are there */
    void make(int copies) throws SQLException {
        if (copies > 1) {
            copyAll(copies);
        }
    }

    private void copyAll(int copies) throws SQLException {
        execute("SET foreign_key_checks = 0, unique_checks = 0");
        for (String table : TABLES) {
            execute("DROP TRIGGER IF EXISTS " + table + "_no_update");
            execute("DROP TRIGGER IF EXISTS " + table + "_no_delete");
        }
        leaveOnlyWhatIsReplayed();
        List<Long> cuts = cuts();
        for (int copy = 1; copy < copies; copy++) {
            rules(copy);
            long after = 0;
            for (long through : cuts) {
                messages(copy, after, through);
                after = through;
            }
        }
        execute("SET foreign_key_checks = 1, unique_checks = 1");
        execute("ANALYZE TABLE partner_transaction, club_earning_message");
    }

    /** Indexes that no replay reads would take most of the time. */
    private void leaveOnlyWhatIsReplayed() throws SQLException {
        execute("ALTER TABLE partner_transaction DROP FOREIGN KEY IF EXISTS partner_transaction_partner,"
                + " DROP FOREIGN KEY IF EXISTS partner_transaction_entry");
        for (Map.Entry<String, String> table : REPLAYED_BY.entrySet()) {
            List<String> others = texts("SELECT DISTINCT index_name FROM information_schema.statistics"
                    + " WHERE table_schema = DATABASE() AND table_name = '" + table.getKey()
                    + "' AND index_name NOT IN ('PRIMARY'" + table.getValue() + ")");
            if (!others.isEmpty()) {
                execute("ALTER TABLE " + table.getKey() + " DROP INDEX " + String.join(", DROP INDEX ", others));
            }
        }
    }

    private void rules(int copy) throws SQLException {
        copy("club_earning_rule", Map.of("code", renamed("code", copy)), "code LIKE 'S0-%'");
        copy(
                "club_earning_book",
                Map.of("id", "id + " + copy * BOOKS, "rules", renamed("rules", copy)),
                "id > 1 AND id < " + BOOKS);
    }

    private void messages(int copy, long after, long through) throws SQLException {
        String offset = " + " + copy * NUMBERS;
        String earlier = "recorded_at - INTERVAL " + copy + " HOUR";
        copy(
                "club_earning_message",
                Map.of(
                        "transaction",
                        "transaction" + offset,
                        "member",
                        member(copy),
                        "origin",
                        "origin" + offset,
                        "book",
                        "book + " + copy * BOOKS,
                        "facts",
                        renamed("facts", copy),
                        "awards",
                        renamed("awards", copy),
                        "recorded_at",
                        earlier),
                "transaction > " + after + " AND transaction <= " + through);
        copy(
                "partner_transaction",
                Map.of(
                        "number", "number" + offset,
                        "member", member(copy),
                        "reference", "CONCAT(reference, '/" + copy + "')",
                        "accepted_reference", "CONCAT(accepted_reference, '/" + copy + "')",
                        "reverses", "reverses" + offset,
                        "entry", "NULL",
                        "recorded_at", earlier),
                "number > " + after + " AND number <= " + through);
    }

    private static String member(int copy) {
        return Membership.number("(CAST(LEFT(member, 9) AS UNSIGNED) + " + copy * SERIALS + ")");
    }

    private static String renamed(String column, int copy) {
        return "REPLACE(" + column + ", 'S0-', 'S" + copy + "-')";
    }

    /** @param changed what columns get instead of what they have */
    private void copy(String table, Map<String, String> changed, String which) throws SQLException {
        List<String> columns =
                texts("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name = '" + table + "' ORDER BY ordinal_position");
        List<String> values = columns.stream()
                .map(column -> changed.getOrDefault(column, column))
                .toList();
        execute("INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT " + String.join(", ", values)
                + " FROM " + table + " WHERE " + which);
    }

    private List<Long> cuts() throws SQLException {
        List<Long> cuts = new ArrayList<>();
        long last = 0;
        List<String> next = texts(step(last));
        while (!next.isEmpty()) {
            last = Long.parseLong(next.get(0));
            cuts.add(last);
            next = texts(step(last));
        }
        cuts.add(NUMBERS - 1);
        return cuts;
    }

    private static String step(long after) {
        return "SELECT number FROM partner_transaction WHERE number > " + after + " AND number < " + NUMBERS
                + " ORDER BY number LIMIT 1 OFFSET " + (AT_ONCE - 1);
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = root.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = root.createStatement()) {
            statement.execute(sql);
        }
    }
}
