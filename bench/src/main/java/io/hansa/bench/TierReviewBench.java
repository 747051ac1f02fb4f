package io.hansa.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** The yearly review of the whole membership, against one statement of the database that knows the rules by heart. */
final class TierReviewBench {

    private static final double GOAL = 20_000;

    /** The statement is held against the run over so many: over all it would take longer than the run is measured for. */
    private static final int MOST_OF_FLOOR = 1_000_000;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Stage stage;
    private final int members = Settings.STANDINGS;
    private final LocalDate today = LocalDate.now(ZONE);

    /** Nobody is due before the run that is measured. */
    private final LocalDate newYear = today.withDayOfYear(1).plusYears(1);

    TierReviewBench(Stage stage) {
        this.stage = stage;
    }

    List<Measured> review() throws Exception {
        BenchServer server = stage.server();
        long begun = System.nanoTime();
        new Membership(stage.root(), today, newYear).make(members);
        double made = (System.nanoTime() - begun) / 1e9;
        double floor = floor();
        String[] run = new String[1];
        double[] seconds = new double[1];
        String profile = stage.profile(server.process()).around("tier-review", members, () -> {
            long started = System.nanoTime();
            run[0] = server.make("bench/tier-review?on=" + newYear).getString("run");
            server.awaitDone(run[0]);
            seconds[0] = (System.nanoTime() - started) / 1e9;
        });
        long due = count("SELECT COUNT(*) FROM club_standing WHERE due_on <= '" + newYear + "'");
        long other = count("SELECT COUNT(*) FROM bench_standing b JOIN club_standing s ON s.member = b.member AND"
                + " s.ladder = 'MAIN' WHERE (b.grace = 1) <> (s.grace_from IS NOT NULL)");
        if (due > 0 || other > 0) {
            throw new IllegalStateException(due + " are still due, of " + other + " one statement says another thing");
        }
        double rate = members / seconds[0];
        String conditions = String.format(
                Locale.ROOT,
                "%,d members, made in SQL (%.0f s), %d postings of status points each, a fifth above the lowest tier;"
                        + " members a second of one run at which two workers may be, planning included (%,.0f s), while the messages are sent and"
                        + " the day's verification was before; every one"
                        + " above the lowest tier gets its fact and its message",
                members,
                made,
                Membership.POSTINGS,
                seconds[0]);
        double milliseconds = seconds[0] * 1e3;
        return List.of(
                new Measured(
                        new Row(
                                "tier-review",
                                "one statement",
                                floor,
                                rate,
                                rate / floor,
                                0,
                                milliseconds,
                                milliseconds,
                                conditions),
                        profile),
                new Measured(
                        new Row(
                                "tier-review-rate",
                                "20000 a second",
                                GOAL,
                                rate,
                                rate / GOAL,
                                1,
                                milliseconds,
                                milliseconds,
                                "the same run"),
                        profile));
    }

    /** Sums a year by account, and says of each whether it was enough: what any review has to do at least. */
    private double floor() throws SQLException {
        int some = Math.min(members, MOST_OF_FLOOR);
        execute("CREATE OR REPLACE TABLE bench_standing (member CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL"
                + " PRIMARY KEY, needs INT NOT NULL, account BIGINT NOT NULL, grace INT NOT NULL DEFAULT 0, due_on DATE NULL)"
                + " SELECT member, CASE tier WHEN 'SILVER' THEN 10000 WHEN 'GOLD' THEN 40000 WHEN 'PLATINUM' THEN 100000 ELSE 0"
                + " END AS needs, status_account AS account FROM club_standing WHERE status_account >= "
                + Membership.FIRST_ACCOUNT + " AND status_account < " + (Membership.FIRST_ACCOUNT + some));
        long begun = System.nanoTime();
        execute(
                "UPDATE bench_standing s LEFT JOIN (SELECT account, SUM(amount) AS earned FROM ledger_posting WHERE account >= "
                        + Membership.FIRST_ACCOUNT + " AND account < " + (Membership.FIRST_ACCOUNT + some)
                        + " AND business_date >= '" + newYear.minusYears(1) + "' AND business_date < '" + newYear
                        + "' GROUP BY account) p ON p.account = s.account SET s.grace = COALESCE(p.earned, 0) < s.needs, s.due_on = '"
                        + newYear.plusYears(1) + "'");
        return some * 1e9 / (System.nanoTime() - begun);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = stage.root().createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (var statement = stage.root().createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
