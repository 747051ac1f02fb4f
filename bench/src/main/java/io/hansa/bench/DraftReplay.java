package io.hansa.bench;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * What a draft of one rule has to come to, as the messages alone say it: the rule gives so many points for each purchase of a product of
 * which something stays, whatever else gives for it, and has no cap. In copies of the messages the rule has other codes, so that the draft
 * is replayed beside it, as a new one.
 *
 * @param accruals purchases of the product of which something stays
 * @param live of those, for which the rule that the draft replaces gave a point
 * @param members of the purchases
 */
record DraftReplay(long accruals, long live, long members) {

    /** How many points the draft gives instead of one. */
    static final int POINTS = 4;

    static DraftReplay expected(Connection root, boolean replaces) throws SQLException {
        try (Statement statement = root.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*), SUM(t.number < " + Copies.NUMBERS
                        + "), COUNT(DISTINCT t.member) FROM partner_transaction t"
                        + " WHERE t.kind = 'ACCRUAL' AND t.accepted = 1 AND t.product = 'SKU0' AND t.amount_fen >"
                        + " (SELECT COALESCE(SUM(r.amount_fen), 0) FROM partner_transaction r"
                        + " WHERE r.reverses = t.number AND r.accepted = 1)")) {
            row.next();
            return new DraftReplay(row.getLong(1), replaces ? row.getLong(2) : 0, row.getLong(3));
        }
    }

    /** By how many points its sum is more than that of what was posted. */
    long more() {
        return Math.subtractExact(Math.multiplyExact(accruals, POINTS), live);
    }

    /** @throws IllegalStateException when a replay of the draft came to something else than that of the rules that ran, and this */
    void require(JsonObject ran, JsonObject draft) {
        String[] points = ran.getString("simulated").split(" ");
        String sum = Math.addExact(Long.parseLong(points[0]), more()) + " " + points[1];
        boolean exact = accruals > 0
                && draft.getString("state").equals("DONE")
                && draft.getString("messages").equals(ran.getString("messages"))
                && draft.getString("really").equals(ran.getString("really"))
                && draft.getString("simulated").equals(sum)
                && draft.getString("changed").equals(Long.toString(members));
        if (!exact) {
            throw new IllegalStateException(
                    "the draft came to " + draft + " where " + this + " and " + ran + " make " + sum);
        }
    }

    /** For the row's conditions. */
    String said(JsonObject draft, double rate) {
        return String.format(
                Locale.ROOT,
                "a draft of rule %s, which gives %d points for a purchase of one product where the rule gave 1, was replayed after that at"
                        + " %,.0f a second: %s points and status points, which is %,d points more, as the messages say in SQL"
                        + " (%,d purchases of it of which something stays, of which the rule gave for %,d), and for each of their"
                        + " %,d members another sum",
                draft.getString("draft"),
                POINTS,
                rate,
                draft.getString("simulated"),
                more(),
                accruals,
                live,
                members);
    }
}
