package io.hansa.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Random;

/**
 * A membership of millions with their status points of a year, made in SQL: four fifths on the lowest tier, the others
 * above, each with half to one and a half times of what its tier asks for. Boundaries would take hours for it.
 */
final class Membership {

    static final int POSTINGS = 4;
    static final long FIRST_ACCOUNT = 4_000_000_000_000L;

    private static final int AT_ONCE = 100_000;
    private static final long FIRST_MEMBER = 500_000_000L;
    private static final long FIRST_ENTRY = 8_000_000_000_000L;

    /** A member's share is 0 to 99, in an order that looks like none. */
    private static final int PRIME = 7919;

    private static final String SHARE = "(seq * " + PRIME + " MOD 100)";
    private static final String TIER = "ELT(1 + (" + SHARE + " >= 80) + (" + SHARE + " >= 92) + (" + SHARE
            + " >= 98), 'BASE', 'SILVER', 'GOLD', 'PLATINUM')";

    private static final String POSTING =
            "INSERT INTO ledger_posting (account, seq, entry, business_date, amount) VALUES (?, ?, ?, ?, ?)";

    private final Connection root;
    private final LocalDate today;
    private final LocalDate due;

    /** @param due when the period of all of them ends */
    Membership(Connection root, LocalDate today, LocalDate due) {
        this.root = root;
        this.today = today;
        this.due = due;
    }

    void make(int members) throws SQLException {
        root.setAutoCommit(false);
        try (Statement statement = root.createStatement();
                PreparedStatement posting = root.prepareStatement(POSTING)) {
            for (int from = 0; from < members; from += AT_ONCE) {
                int until = Math.min(members, from + AT_ONCE);
                String these = "seq_" + from + "_to_" + (until - 1);
                statement.execute(persons(these));
                statement.execute(standings(these));
                post(posting, from, until);
                root.commit();
            }
        } finally {
            root.setAutoCommit(true);
        }
    }

    private static String persons(String these) {
        return "INSERT INTO club_member (id, number, family_name, given_name, phone, language, state, enrolled_at,"
                + " wallet_account, status_account, request_key, request_hash) SELECT " + FIRST_MEMBER + " + seq, "
                + number(FIRST_MEMBER + " + seq") + ", '王', '芳', CONCAT('+86', 20000000000 + seq), 'ZH', 'ACTIVE',"
                + " '2020-05-17', 0, " + FIRST_ACCOUNT + " + seq, CONCAT('bench', seq), '' FROM " + these;
    }

    /** Nine digits and the check digit of ISO/IEC 7812-1. */
    private static String number(String serial) {
        StringBuilder sum = new StringBuilder("0");
        long power = 1;
        for (int place = 0; place < 9; place++) {
            String digit = "((" + serial + ") DIV " + power + " MOD 10)";
            sum.append(" + ").append(place % 2 == 0 ? "2 * " + digit + " - 9 * (" + digit + " > 4)" : digit);
            power *= 10;
        }
        return "CONCAT(" + serial + ", (10 - (" + sum + ") MOD 10) MOD 10)";
    }

    private String standings(String these) {
        return "INSERT INTO club_standing (member, ladder, tier, since, status_account, anchor, due_on) SELECT m.number, 'MAIN', "
                + TIER + ", '2020-05-17', m.status_account, '2020-05-17', '" + due
                + "' FROM " + these + " STRAIGHT_JOIN club_member m ON m.id = " + FIRST_MEMBER + " + seq";
    }

    /** Row by row: into a table with triggers MariaDB 11.4.5 puts nothing but nulls out of a SELECT. */
    private void post(PreparedStatement posting, int from, int until) throws SQLException {
        for (int member = from; member < until; member++) {
            Random random = new Random(member);
            long earned = (long) (needs((int) ((long) member * PRIME % 100)) * (0.5 + random.nextDouble()));
            for (int seq = 1; seq <= POSTINGS; seq++) {
                posting.setLong(1, FIRST_ACCOUNT + member);
                posting.setLong(2, seq);
                posting.setLong(3, FIRST_ENTRY + (long) member * POSTINGS + seq);
                posting.setString(
                        4, today.minusDays(random.nextInt(today.getDayOfYear())).toString());
                posting.setLong(5, 1 + earned / POSTINGS);
                posting.addBatch();
            }
        }
        posting.executeBatch();
    }

    private static int needs(int share) {
        if (share < 80) {
            return 0;
        }
        return share < 92 ? 10_000 : share < 98 ? 40_000 : 100_000;
    }
}
