package io.hansa.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/**
 * A membership of millions with their status points of a year, made in SQL: four fifths on the lowest tier, the others
 * above, each with half to one and a half times of what its tier asks for. Boundaries would take hours for it.
 */
final class Membership {

    static final int POSTINGS = 4;
    static final long FIRST_ACCOUNT = 4_000_000_000_000L;

    private static final int AT_ONCE = 100_000;
    private static final long FIRST_MEMBER = 5_000_000L;
    private static final long FIRST_ENTRY = 8_000_000_000_000L;

    /** A member's share is 0 to 99, in an order that looks like none. */
    private static final int PRIME = 7919;

    private static final String SHARE = "(s.seq * " + PRIME + " MOD 100)";
    private static final String TIER = "ELT(1 + (" + SHARE + " >= 80) + (" + SHARE + " >= 92) + (" + SHARE
            + " >= 98), 'BASE', 'SILVER', 'GOLD', 'PLATINUM')";

    private static final String NEEDS = "(CASE WHEN " + SHARE + " < 80 THEN 0 WHEN " + SHARE + " < 92 THEN 10000 WHEN "
            + SHARE + " < 98 THEN 40000 ELSE 100000 END)";

    private final Connection root;
    private final LocalDate today;
    private final LocalDate due;

    /** @param due when the period of all of them ends */
    Membership(Connection root, LocalDate today, LocalDate due) {
        this.root = root;
        this.today = today;
        this.due = due;
    }

    /** The journal's guards go, in this database: into a table that has them MariaDB 11.4.5 puts nothing but nulls out of a SELECT. */
    void make(int members) throws SQLException {
        try (Statement statement = root.createStatement()) {
            statement.execute("DROP TRIGGER IF EXISTS ledger_posting_no_update");
            statement.execute("DROP TRIGGER IF EXISTS ledger_posting_no_delete");
            statement.execute("SET foreign_key_checks = 0");
            for (int from = 0; from < members; from += AT_ONCE) {
                String these = "seq_" + from + "_to_" + (Math.min(members, from + AT_ONCE) - 1) + " s";
                statement.execute(persons(these));
                statement.execute(standings(these));
                statement.execute(postings(these));
            }
            statement.execute("SET foreign_key_checks = 1");
        }
    }

    /** They are new, so that the day's look for members who rest passes them over. */
    private String persons(String these) {
        return "INSERT INTO club_member (id, number, family_name, given_name, phone, language, state, enrolled_at,"
                + " wallet_account, status_account, request_key, request_hash) SELECT " + FIRST_MEMBER + " + s.seq, "
                + number(FIRST_MEMBER + " + s.seq")
                + ", '王', '芳', CONCAT('+86', 20000000000 + s.seq), 'ZH', 'ACTIVE', '"
                + today.minusMonths(1) + "', 0, " + FIRST_ACCOUNT + " + s.seq, CONCAT('bench', s.seq), '' FROM "
                + these;
    }

    /** Nine digits and the check digit of ISO/IEC 7812-1. */
    static String number(String serial) {
        StringBuilder sum = new StringBuilder("0");
        long power = 1;
        for (int place = 0; place < 9; place++) {
            String digit = "((" + serial + ") DIV " + power + " MOD 10)";
            sum.append(" + ").append(place % 2 == 0 ? "2 * " + digit + " - 9 * (" + digit + " > 4)" : digit);
            power *= 10;
        }
        return "CONCAT(LPAD(" + serial + ", 9, '0'), (10 - (" + sum + ") MOD 10) MOD 10)";
    }

    private String standings(String these) {
        return "INSERT INTO club_standing (member, ladder, tier, since, status_account, anchor, due_on) SELECT m.number, 'MAIN', "
                + TIER + ", '2020-05-17', m.status_account, '2020-05-17', '" + due
                + "' FROM " + these + " STRAIGHT_JOIN club_member m ON m.id = " + FIRST_MEMBER + " + s.seq";
    }

    private String postings(String these) {
        return "INSERT INTO ledger_posting (account, seq, entry, business_date, amount) SELECT STRAIGHT_JOIN "
                + FIRST_ACCOUNT
                + " + s.seq, p.seq, " + FIRST_ENTRY + " + s.seq * " + POSTINGS + " + p.seq, '" + today
                + "' - INTERVAL CRC32(CONCAT(s.seq, '/', p.seq)) MOD " + today.getDayOfYear() + " DAY, 1 + FLOOR("
                + NEEDS
                + " * (0.5 + CRC32(s.seq) / 4294967296) / " + POSTINGS + ") FROM " + these + " JOIN seq_1_to_"
                + POSTINGS
                + " p";
    }
}
