package io.hansa.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The simulation of fifty rules over messages that they have decided: with caps, budgets that end, best-of groups, late messages and
 * reversals, some before what they undo. What it comes to has to be what was posted, to the point, for each member, also after it was
 * cancelled and resumed. Then a draft of one of them is replayed beside the others: it has to come to that and what it gives otherwise.
 */
final class SimulationBench {

    private static final int RULES = Integer.getInteger("bench.club.rules", 50);
    private static final int BATCH = 1_000;
    private static final int MESSAGES = Integer.getInteger("bench.club.messages", 1_050_000);
    private static final int COPIES = Integer.getInteger("bench.club.copies", 1);
    private static final int SENDERS = 2;
    /** The place of the rule that is drafted. */
    private static final int DRAFTED = 9;

    private static final int OF_A_MEMBER = 20;
    private static final int AT_ONCE = 500;
    private static final int SOME_PERCENT = 30;
    private static final int MOST_PERCENT = 90;
    private static final long LOOK_NANOS = 500_000_000;

    private final Stage stage;
    private final BenchServer server;
    private final StringBuilder story = new StringBuilder();
    private final AtomicInteger again = new AtomicInteger();

    SimulationBench(Stage stage) throws IOException, InterruptedException {
        this.stage = stage;
        this.server = stage.server();
    }

    Measured run() throws Exception {
        server.make("bench/simulation/rules?count=" + RULES + "&budget=" + MESSAGES / 2);
        for (int made = 0; made < Math.max(AT_ONCE, MESSAGES / OF_A_MEMBER); made += AT_ONCE) {
            server.make("bench/simulation/members?count=" + AT_ONCE);
        }
        double posting = trade();
        story.append(String.format(Locale.ROOT, "posted %,.0f a second, %d batches again%n", posting, again.get()));
        new Copies(stage.root()).make(COPIES);
        long before = System.nanoTime();
        JsonObject seen = simulate("bench/simulation", true);
        double rate = rate(seen, before);
        requireExact(seen);
        String draft = draft(seen);
        var row = new Row(
                "simulation",
                "live posting",
                posting,
                rate,
                rate / posting,
                1,
                0,
                0,
                String.format(
                        Locale.ROOT,
                        "%s accepted messages%s, a second, %d rules, of which %s gave something for an accrual; reversals among"
                                + " them: %s; simulated %s points and status points, as posted, and no member with another sum;"
                                + " %s; %s; the floor is %d senders that post in batches of a thousand",
                        seen.getString("messages"),
                        COPIES > 1
                                ? ", which are " + COPIES + " copies of what was posted, made by SQL,"
                                        + " with rules and members of their own and the indexes along which they are replayed"
                                : "",
                        RULES,
                        one("SELECT FORMAT(SUM(JSON_LENGTH(awards)) / COUNT(*), 1) FROM club_earning_message"
                                + " WHERE transaction = origin"),
                        one("SELECT COUNT(*) FROM partner_transaction WHERE kind = 'REVERSAL' AND accepted = 1"),
                        seen.getString("simulated"),
                        story.indexOf("cancelled") < 0 ? "not cancelled" : "cancelled in the middle and resumed",
                        draft,
                        SENDERS));
        return new Measured(row, "one run, planning and progress included\n" + story + seen + "\n");
    }

    /** Messages a second; the first of each sender open accounts, and do not count. */
    private double trade() throws Exception {
        for (int place = 0; place < SENDERS; place++) {
            send(place, 0);
        }
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        long begun = System.nanoTime();
        List<Future<Integer>> sent = new ArrayList<>();
        for (int sender = 0; sender < SENDERS; sender++) {
            int place = sender;
            sent.add(senders.submit(() -> send(place)));
        }
        int batches = 0;
        for (Future<Integer> each : sent) {
            batches += each.get() - 1;
        }
        senders.shutdown();
        return batches * 1e9 * BATCH / (System.nanoTime() - begun);
    }

    private int send(int place) throws IOException, InterruptedException {
        int batches = MESSAGES / BATCH / SENDERS;
        for (int batch = 1; batch < batches; batch++) {
            send(place, batch);
        }
        return batches;
    }

    /** One that fails, because it waited too long for the other's, is sent again, as partners' systems do. */
    private void send(int place, int batch) throws IOException, InterruptedException {
        String sale = "bench/simulation/trade?place=" + place + "&batch=" + batch;
        try {
            server.make(sale);
        } catch (IllegalStateException e) {
            again.incrementAndGet();
            server.make(sale);
        }
    }

    /** What a draft comes to, for the row. */
    private String draft(JsonObject ran) throws Exception {
        DraftReplay expected = DraftReplay.expected(stage.root(), RULES > DRAFTED);
        long before = System.nanoTime();
        JsonObject seen = simulate("bench/simulation/draft?points=" + DraftReplay.POINTS, false);
        double rate = rate(seen, before);
        expected.require(ran, seen);
        story.append("draft: ").append(seen).append('\n');
        return expected.said(seen, rate);
    }

    private static double rate(JsonObject seen, long since) {
        return Long.parseLong(seen.getString("messages")) * 1e9 / (System.nanoTime() - since);
    }

    /** @param interrupted whether it is cancelled on the way, and resumed */
    private JsonObject simulate(String begin, boolean interrupted) throws IOException, InterruptedException {
        String run = "bench/simulation/" + server.make(begin).getString("run");
        JsonObject seen = server.get(run);
        boolean cancelled = !interrupted;
        while (!List.of("DONE", "FAILED").contains(seen.getString("state"))) {
            int percent = Integer.parseInt(seen.getString("percent"));
            if (!cancelled && percent >= SOME_PERCENT && percent < MOST_PERCENT) {
                server.make(run + "/cancel");
                cancelled = true;
            } else if (seen.getString("state").equals("CANCELLED")) {
                story.append("cancelled: ").append(seen).append('\n');
                server.make(run + "/resume");
            }
            LockSupport.parkNanos(LOOK_NANOS);
            seen = server.get(run);
        }
        return seen;
    }

    private static void requireExact(JsonObject seen) {
        boolean exact = seen.getString("state").equals("DONE")
                && Long.parseLong(seen.getString("messages")) > MESSAGES / 2L * COPIES
                && seen.getString("really").equals(seen.getString("simulated"))
                && seen.getString("changed").equals("0");
        if (!exact) {
            throw new IllegalStateException("the simulation came to something else: " + seen);
        }
    }

    private String one(String sql) throws SQLException {
        try (var statement = stage.root().createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
