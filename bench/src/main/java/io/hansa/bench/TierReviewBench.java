package io.hansa.bench;

import io.hansa.kernel.MemberNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** The yearly review of the whole membership, against one statement of the database that knows the rules by heart. */
final class TierReviewBench {

    private static final double BAR = 0;
    private static final int AT_ONCE = 1_000;
    private static final int POSTINGS = 4;
    private static final long FIRST_MEMBER = 500_000_000L;
    private static final long FIRST_ACCOUNT = 4_000_000_000_000L;
    private static final long FIRST_ENTRY = 8_000_000_000_000L;
    private static final long LOOK_NANOS = 200_000_000;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String[] TIERS = {"BASE", "SILVER", "GOLD", "PLATINUM"};
    private static final int[] THRESHOLDS = {0, 10_000, 40_000, 100_000};

    /** Of a hundred members, up to which one has which tier. */
    private static final int[] SHARES = {80, 92, 98, 100};

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
        populate();
        double floor = floor();
        long begun = System.nanoTime();
        String run = server.make("bench/tier-review?on=" + newYear).getString("run");
        String state = "QUEUED";
        while (state.equals("QUEUED") || state.equals("RUNNING")) {
            LockSupport.parkNanos(LOOK_NANOS);
            state = server.get("bench/runs/" + run).getString("state");
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (!state.equals("DONE")
                || count("SELECT COUNT(*) FROM club_standing WHERE due_on <= '" + newYear + "'") > 0) {
            throw new IllegalStateException("the review ended as " + state);
        }
        long same = count("SELECT COUNT(*) FROM bench_standing b JOIN club_standing s ON s.member = b.member AND"
                + " s.ladder = 'MAIN' WHERE (b.grace = 1) = (s.grace_from IS NOT NULL)");
        if (same != members) {
            throw new IllegalStateException(
                    "one statement and the run disagree about " + (members - same) + " members");
        }
        double rate = members / seconds;
        return List.of(new Measured(
                new Row(
                        "tier-review",
                        "one statement",
                        floor,
                        rate,
                        rate / floor,
                        BAR,
                        seconds * 1e3,
                        seconds * 1e3,
                        String.format(
                                Locale.ROOT,
                                "%,d members, %d postings of status points each, a fifth above the lowest tier; members a"
                                        + " second of one run, planning included (%,.0f s); every one above the lowest tier"
                                        + " gets its fact and its message",
                                members,
                                POSTINGS,
                                seconds)),
                "one run; each chunk of 2,000 reads sums by account and period, and writes what was decided\n"));
    }

    /** Sums a year by account, and says of each whether it was enough: what any review has to do at least. */
    private double floor() throws SQLException {
        execute("CREATE OR REPLACE TABLE bench_standing (member CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL"
                + " PRIMARY KEY, needs INT NOT NULL, account BIGINT NOT NULL, grace INT NOT NULL DEFAULT 0, due_on DATE NULL)"
                + " SELECT member, CASE tier WHEN 'SILVER' THEN 10000 WHEN 'GOLD' THEN 40000 WHEN 'PLATINUM' THEN 100000 ELSE 0"
                + " END AS needs, status_account AS account FROM club_standing");
        long begun = System.nanoTime();
        execute(
                "UPDATE bench_standing s LEFT JOIN (SELECT account, SUM(amount) AS earned FROM ledger_posting WHERE account >= "
                        + FIRST_ACCOUNT + " AND business_date >= '" + newYear.minusYears(1) + "' AND business_date < '"
                        + newYear
                        + "' GROUP BY account) p ON p.account = s.account SET s.grace = COALESCE(p.earned, 0) < s.needs, s.due_on = '"
                        + newYear.plusYears(1) + "'");
        return members * 1e9 / (System.nanoTime() - begun);
    }

    private void populate() throws SQLException {
        Random random = new Random(20261231);
        Connection root = stage.root();
        root.setAutoCommit(false);
        try (PreparedStatement person = root.prepareStatement(
                        "INSERT INTO club_member (id, number, family_name, given_name, phone, language, state,"
                                + " enrolled_at, wallet_account, status_account, request_key, request_hash)"
                                + " VALUES (?, ?, '王', '芳', ?, 'ZH', 'ACTIVE', '2020-05-17', 0, ?, ?, '')");
                PreparedStatement standing = root.prepareStatement(
                        "INSERT INTO club_standing (member, ladder, tier, since, status_account, anchor, due_on)"
                                + " VALUES (?, 'MAIN', ?, '2020-05-17', ?, '2020-05-17', ?)");
                PreparedStatement posting = root.prepareStatement(
                        "INSERT INTO ledger_posting (account, seq, entry, business_date, amount) VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < members; i++) {
                add(i, random, person, standing, posting);
                if ((i + 1) % AT_ONCE == 0 || i + 1 == members) {
                    person.executeBatch();
                    standing.executeBatch();
                    posting.executeBatch();
                    root.commit();
                }
            }
        } finally {
            root.setAutoCommit(true);
        }
    }

    private void add(
            int i, Random random, PreparedStatement person, PreparedStatement standing, PreparedStatement posting)
            throws SQLException {
        String number = MemberNumber.ofSerial(FIRST_MEMBER + i).value();
        long account = FIRST_ACCOUNT + i;
        person.setLong(1, FIRST_MEMBER + i);
        person.setString(2, number);
        person.setString(3, "+86" + (20_000_000_000L + i));
        person.setLong(4, account);
        person.setString(5, "bench" + i);
        person.addBatch();
        int tier = tier(random.nextInt(100));
        standing.setString(1, number);
        standing.setString(2, TIERS[tier]);
        standing.setLong(3, account);
        standing.setString(4, newYear.toString());
        standing.addBatch();
        long earned = (long) (THRESHOLDS[tier] * (0.5 + random.nextDouble()));
        for (int seq = 1; seq <= POSTINGS; seq++) {
            posting.setLong(1, account);
            posting.setLong(2, seq);
            posting.setLong(3, FIRST_ENTRY + (long) i * POSTINGS + seq);
            posting.setString(
                    4, today.minusDays(random.nextInt(today.getDayOfYear())).toString());
            posting.setLong(5, 1 + earned / POSTINGS);
            posting.addBatch();
        }
    }

    private static int tier(int share) {
        int tier = 0;
        while (share >= SHARES[tier]) {
            tier++;
        }
        return tier;
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
