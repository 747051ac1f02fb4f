package io.hansa.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/**
 * A membership of millions with their status points of a year, made by the database itself: four fifths on the lowest tier, the others
 * above, each with half to one and a half times of what its tier asks for. Boundaries would take hours for it.
 */
final class Membership {

    static final int POSTINGS = 4;
    static final long FIRST_ACCOUNT = 4_000_000_000_000L;

    private static final int AT_ONCE = 100_000;
    private static final long FIRST_MEMBER = 500_000_000L;
    private static final long FIRST_ENTRY = 8_000_000_000_000L;

    /** Which tier, of a hundred members. */
    private static final String TIER =
            "ELT(1 + (%1$s >= 80) + (%1$s >= 92) + (%1$s >= 98), 'BASE', 'SILVER', 'GOLD', 'PLATINUM')";

    private static final String NEEDS = "ELT(1 + (%1$s >= 80) + (%1$s >= 92) + (%1$s >= 98), 0, 10000, 40000, 100000)";

    /** Of a hundred, in an order that looks like none. */
    private static final String SHARE = "(CRC32(CONCAT('tier', seq)) %% 100)";

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
        try (Statement statement = root.createStatement()) {
            for (int from = 0; from < members; from += AT_ONCE) {
                int until = Math.min(members, from + AT_ONCE);
                String these = "seq_" + from + "_to_" + (until - 1);
                statement.execute(persons(these));
                statement.execute(standings(these));
                statement.execute(postings(from, until));
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
                + String.format(TIER, String.format(SHARE)) + ", '2020-05-17', m.status_account, '2020-05-17', '" + due
                + "' FROM " + these + " STRAIGHT_JOIN club_member m ON m.id = " + FIRST_MEMBER + " + seq";
    }

    /** One sequence over all postings: joined sequences came out as nulls. */
    private String postings(int from, int until) {
        String member = "(seq DIV " + POSTINGS + ")";
        String share = String.format(SHARE).replace("seq", member);
        String earned = String.format(NEEDS, share) + " * (0.5 + CRC32(CONCAT('earned', " + member + ")) / 4294967296)";
        return "INSERT INTO ledger_posting (account, seq, entry, business_date, amount) SELECT " + FIRST_ACCOUNT + " + "
                + member + ", 1 + seq MOD " + POSTINGS + ", " + FIRST_ENTRY + " + seq, '" + today
                + "' - INTERVAL CRC32(seq) % " + today.getDayOfYear() + " DAY, 1 + FLOOR((" + earned + ") / " + POSTINGS
                + ") FROM seq_" + (long) from * POSTINGS + "_to_" + ((long) until * POSTINGS - 1);
    }
}
