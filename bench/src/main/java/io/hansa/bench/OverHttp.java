package io.hansa.bench;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** The partner API: single messages from 64 connections, and batches of a thousand. */
final class OverHttp {

    private static final double SINGLE = 0.6;
    private static final double BATCH = 0.4;
    private static final int CONNECTIONS = 64;
    private static final int SERVER = 10;
    private static final double SLOWER = 3;
    private static final int AT_ONCE = 500;

    private final Stage stage;
    private final AtomicLong keys = new AtomicLong();
    private final List<String> members = new ArrayList<>();
    private final String occurredAt = Instant.now()
            .minus(1, ChronoUnit.HOURS)
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();
    private String token;

    OverHttp(Stage stage) {
        this.stage = stage;
    }

    /** One partner, and members with points. */
    private BenchServer server() throws Exception {
        BenchServer server = stage.server();
        if (token == null) {
            JsonObject client = server.make("bench/partner?code=BENCH");
            token = server.token(client.getString("client"), client.getString("secret"));
            while (members.size() < Settings.MEMBERS) {
                List<String> some = server
                        .make("bench/members?count=" + AT_ONCE)
                        .getJsonArray("members")
                        .getValuesAs(JsonString.class)
                        .stream()
                        .map(JsonString::getString)
                        .toList();
                batch(server, some, 10_000_000);
                members.addAll(some);
            }
        }
        return server;
    }

    List<Measured> singles() throws Exception {
        BenchServer server = server();
        Profile profile = stage.profile(server.process());
        Comparison comparison = new Comparison(
                        "empty", CONNECTIONS, caller -> empty(server), CONNECTIONS, caller -> single(server))
                .measure(SERVER);
        String what = CONNECTIONS + " connections, one client, accruals and redemptions in turn, " + Settings.MEMBERS
                + " members, java.net.http as the client";
        Row row = comparison.row("http-single", SINGLE, what);
        Row slowest = new Row(
                "http-single-p99",
                "empty",
                row.floorPerSecond(),
                row.perSecond(),
                1 / comparison.slowest(),
                1 / SLOWER,
                comparison.floorMillis(99),
                row.p99(),
                "the ratio is of the 99th percentiles, empty's (shown as p50) to the path's: at most " + SLOWER
                        + " times");
        String spent = comparison.profile(profile, row.path());
        return List.of(new Measured(row, spent), new Measured(slowest, spent));
    }

    private int empty(BenchServer server) throws IOException, InterruptedException {
        server.post("bench/empty", token, key(), body(any(), 10), 201);
        return 1;
    }

    private int single(BenchServer server) throws IOException, InterruptedException {
        String path = ThreadLocalRandom.current().nextBoolean() ? "partner/accruals" : "partner/redemptions";
        server.post(path, token, key(), body(any(), 10), 201);
        return 1;
    }

    Measured batches() throws Exception {
        BenchServer server = server();
        Profile profile = stage.profile(server.process());
        Comparison comparison = new Comparison(
                "many",
                BareTables.BULK_CALLERS,
                stage.bare()::many,
                BareTables.BULK_CALLERS,
                caller -> batch(server, thousand(caller), 10));
        Row row = comparison
                .measure(SERVER)
                .row("http-batch", BATCH, "2 connections; accruals, 4 postings each; milliseconds are of a thousand");
        return new Measured(row, comparison.profile(profile, row.path()));
    }

    /** Each caller has members of its own. */
    private List<String> thousand(int caller) {
        int share = members.size() / BareTables.BULK_CALLERS;
        return ThreadLocalRandom.current()
                .ints(BareTables.BATCH, caller * share, (caller + 1) * share)
                .mapToObj(members::get)
                .toList();
    }

    private int batch(BenchServer server, List<String> of, long points) throws IOException, InterruptedException {
        String items = of.stream()
                .map(member -> "{\"kind\":\"ACCRUAL\"," + body(member, points).substring(1))
                .collect(Collectors.joining(",", "{\"transactions\":[", "]}"));
        String answer = server.post("partner/transactions:batch", token, key(), items, 200);
        if (!answer.contains("\"accepted\":" + of.size() + ",")) {
            throw new IllegalStateException(answer.substring(0, Math.min(answer.length(), 1_000)));
        }
        return of.size();
    }

    private String key() {
        return "k" + keys.incrementAndGet();
    }

    private String any() {
        return members.get(ThreadLocalRandom.current().nextInt(members.size()));
    }

    private String body(String member, long points) {
        return "{\"reference\":\"R" + keys.incrementAndGet() + "\",\"occurredAt\":\"" + occurredAt
                + "\",\"outlet\":\"T1\",\"member\":\"" + member + "\",\"points\":" + points + "}";
    }
}
