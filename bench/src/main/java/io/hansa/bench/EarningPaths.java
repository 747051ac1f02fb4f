package io.hansa.bench;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;

/** Accruals over the partner API with and without earning rules, in turns; and a budget that many callers use up. */
final class EarningPaths {

    private static final int RULES = 50;
    private static final double BAR = 0.7;

    /** Accruals an hour of the best that is published, a second. */
    private static final double PUBLISHED = 7_650_000 / 3_600.0;

    private static final int CALLERS = 2;
    private static final int BATCH = 1_000;
    private static final int LONGER = 10;
    private static final double SETTLING_SECONDS = 3;
    private static final double MINUTES = Double.parseDouble(System.getProperty("bench.club.minutes", "10"));
    private static final long RENEWED_NANOS = 240_000_000_000L;
    private static final int BUDGET_CALLERS = 32;
    private static final long BUDGET = 1_000_000;
    private static final int PER_SALE = 100;
    private static final String[] CATEGORIES = {"DINING", "HOTEL", "FUEL", "FASHION", "TRAVEL"};

    private final Stage stage;
    private final AtomicLong keys = new AtomicLong();
    private final List<String> members = new ArrayList<>();
    private final String occurredAt = Instant.now()
            .minus(1, ChronoUnit.HOURS)
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();
    private BenchServer server;
    private JsonObject client;
    private String token;
    private long renewed;
    private boolean made;

    EarningPaths(Stage stage) {
        this.stage = stage;
    }

    private void open() throws Exception {
        if (client == null) {
            server = stage.server();
            client = server.make("bench/partner?code=EARN");
            while (members.size() < Settings.MEMBERS) {
                server.make("bench/members?count=500")
                        .getJsonArray("members")
                        .getValuesAs(JsonString.class)
                        .forEach(member -> members.add(member.getString()));
            }
        }
    }

    /** A token ends sooner than a long turn. */
    private synchronized String token() throws IOException, InterruptedException {
        if (token == null || System.nanoTime() - renewed > RENEWED_NANOS) {
            token = server.token(client.getString("client"), client.getString("secret"));
            renewed = System.nanoTime();
        }
        return token;
    }

    private void rulesRun() throws IOException, InterruptedException {
        if (made) {
            server.make("bench/rules/pause?paused=false");
        } else {
            server.make("bench/rules?count=" + RULES);
            made = true;
        }
    }

    /** The floor is the same without rules: the rules pause, turn by turn. */
    List<Measured> fiftyRules() throws Exception {
        open();
        Round.run(CALLERS, LONGER * Settings.WARM_UP_SECONDS / 2, this::batch);
        rulesRun();
        Round.run(CALLERS, LONGER * Settings.WARM_UP_SECONDS, this::batch);
        double[] with = new double[Settings.ROUNDS];
        double[] without = new double[Settings.ROUNDS];
        double[] ratios = new double[Settings.ROUNDS];
        Histogram latencies = new Histogram(3_600_000_000L, 3);
        for (int turn = 0; turn < Settings.ROUNDS; turn++) {
            pause(true);
            without[turn] =
                    Round.run(CALLERS, Settings.ROUND_SECONDS, this::batch).perSecond();
            pause(false);
            Round round = Round.run(CALLERS, Settings.ROUND_SECONDS, this::batch);
            latencies.add(round.latencies());
            with[turn] = round.perSecond();
            ratios[turn] = with[turn] / without[turn];
        }
        String profile = stage.profile(server.process()).of("earning-50-rules", CALLERS, this::batch);
        server.make("bench/rules/pause?paused=true");
        String given = awards();
        double rate = Comparison.median(with);
        Row ratio = new Row(
                "earning-50-rules",
                "no rules",
                Comparison.median(without),
                rate,
                Comparison.median(ratios),
                BAR,
                latencies.getValueAtPercentile(50) / 1e3,
                latencies.getValueAtPercentile(99) / 1e3,
                "accruals for amounts of " + Settings.MEMBERS + " members, " + CALLERS
                        + " connections, milliseconds are of a thousand; " + RULES + " rules, of which " + given
                        + " applied to an accrual; " + Settings.ROUNDS + " turns of "
                        + (int) Settings.ROUND_SECONDS + " s each way, each after " + (int) SETTLING_SECONDS
                        + " s of the same");
        return List.of(new Measured(ratio, profile));
    }

    /** One turn of many minutes, of which each accrual has to be there afterwards. */
    List<Measured> bulk() throws Exception {
        open();
        rulesRun();
        Round.run(CALLERS, LONGER * Settings.WARM_UP_SECONDS, this::batch);
        long before = accepted();
        double seconds = MINUTES * 60;
        Stretches stretches = new Stretches(seconds);
        Round turn = Round.run(CALLERS, seconds, caller -> stretches.count(batch(caller)));
        long there = accepted() - before;
        if (there != turn.done()) {
            throw new IllegalStateException("of " + turn.done() + " accruals " + there + " are there");
        }
        String given = awards();
        String profile = stage.profile(server.process()).of("earning-bulk", CALLERS, this::batch);
        server.make("bench/rules/pause?paused=true");
        Row row = new Row(
                "earning-bulk",
                "7.65 million an hour",
                PUBLISHED,
                turn.perSecond(),
                turn.perSecond() / PUBLISHED,
                1,
                turn.latencies().getValueAtPercentile(50) / 1e3,
                turn.latencies().getValueAtPercentile(99) / 1e3,
                String.format(
                        java.util.Locale.ROOT,
                        "one turn of %.1f minutes: %,d accruals of %,d members over HTTP in batches of a thousand on %d connections,"
                                + " all of them there afterwards, which is %,.0f an hour, with %d rules, of which %s applied to an accrual;"
                                + " %,.0f a second in its first %.0f s, %,.0f in its last, %,.0f in its slowest",
                        MINUTES,
                        there,
                        Settings.MEMBERS,
                        CALLERS,
                        turn.perSecond() * 3_600,
                        RULES,
                        given,
                        stretches.first(),
                        stretches.seconds(),
                        stretches.last(),
                        stretches.slowest()));
        return List.of(new Measured(row, profile));
    }

    private long accepted() throws SQLException {
        return Long.parseLong(one("SELECT COUNT(*) FROM partner_transaction WHERE partner = 'EARN' AND accepted = 1"));
    }

    /** After a change rules count what members had before, once for each of them: that is not measured. */
    private void pause(boolean paused) throws IOException, InterruptedException {
        server.make("bench/rules/pause?paused=" + paused);
        Round.run(CALLERS, SETTLING_SECONDS, this::batch);
    }

    /** How many rules gave something for an accrual, on the average. */
    private String awards() throws SQLException {
        return one("SELECT FORMAT(SUM(JSON_LENGTH(awards)) / COUNT(*), 1) FROM club_earning_message");
    }

    /** One rule for all sales of 32 callers, until nothing of its budget is left. */
    List<Measured> budget() throws Exception {
        open();
        Round floor = Round.run(BUDGET_CALLERS, Settings.WARM_UP_SECONDS + Settings.ROUND_SECONDS, this::single);
        server.make("bench/rules/budget?most=" + BUDGET + "&each=" + PER_SALE);
        AtomicLong rounds = new AtomicLong();
        Round path = null;
        while (path == null || spent() < BUDGET) {
            path = Round.run(BUDGET_CALLERS, Settings.ROUND_SECONDS, this::single);
            rounds.incrementAndGet();
        }
        Round.run(BUDGET_CALLERS, 1, this::single);
        long given = Long.parseLong(one("SELECT SUM(a.amount) FROM club_earning_message m JOIN"
                + " JSON_TABLE(m.awards, '$[*]' COLUMNS (rule VARCHAR(16) PATH '$[0]', amount BIGINT PATH '$[3]')) a"
                + " WHERE a.rule = 'BUDGET'"));
        if (spent() != BUDGET || given != BUDGET) {
            throw new IllegalStateException(
                    "of " + BUDGET + " points " + given + " were given, " + spent() + " counted");
        }
        String profile = stage.profile(server.process()).of("earning-budget", BUDGET_CALLERS, this::single);
        server.make("bench/rules/pause?paused=true");
        Row row = new Row(
                "earning-budget",
                "no rules",
                floor.perSecond(),
                path.perSecond(),
                path.perSecond() / floor.perSecond(),
                0,
                path.latencies().getValueAtPercentile(50) / 1e3,
                path.latencies().getValueAtPercentile(99) / 1e3,
                String.format(
                        java.util.Locale.ROOT,
                        "single accruals of %d callers, of which each brings %d points of one budget: %,d were given, of %,d,"
                                + " and no more",
                        BUDGET_CALLERS,
                        PER_SALE,
                        given,
                        BUDGET));
        return List.of(new Measured(row, profile));
    }

    private long spent() throws SQLException {
        return Long.parseLong(one("SELECT spent FROM club_earning_budget WHERE rule = 'BUDGET'"));
    }

    private String one(String sql) throws SQLException {
        try (var statement = stage.root().createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private int single(int caller) throws IOException, InterruptedException {
        String member = members.get(ThreadLocalRandom.current().nextInt(members.size()));
        server.post("partner/accruals", token(), key(), sale(member), 201);
        return 1;
    }

    private int batch(int caller) throws IOException, InterruptedException {
        int share = members.size() / CALLERS;
        int[] chosen = ThreadLocalRandom.current()
                .ints(BATCH, caller * share, (caller + 1) * share)
                .toArray();
        String items = Arrays.stream(chosen)
                .mapToObj(i -> "{\"kind\":\"ACCRUAL\"," + sale(members.get(i)).substring(1))
                .collect(Collectors.joining(",", "{\"transactions\":[", "]}"));
        String answer = server.post("partner/transactions:batch", token(), key(), items, 200);
        if (!answer.contains("\"accepted\":" + BATCH + ",")) {
            throw new IllegalStateException(answer.substring(0, Math.min(answer.length(), 1_000)));
        }
        return BATCH;
    }

    private String key() {
        return "e" + keys.incrementAndGet();
    }

    /** For 10 to 300 yuan. */
    private String sale(String member) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "{\"reference\":\"E" + keys.incrementAndGet() + "\",\"occurredAt\":\"" + occurredAt
                + "\",\"outlet\":\"T1\",\"member\":\"" + member + "\",\"category\":\""
                + CATEGORIES[random.nextInt(CATEGORIES.length)] + "\",\"amountFen\":" + random.nextInt(1_000, 30_000)
                + "}";
    }
}
