package io.hansa.bench;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * The simulation of fifty rules over messages that they have decided: with caps, budgets that end, best-of groups, late messages and
 * reversals, some before what they undo. What it comes to has to be what was posted, to the point, for each member.
 */
final class SimulationBench {

    private static final int RULES = Integer.getInteger("bench.club.rules", 50);
    private static final int BATCHES = Integer.getInteger("bench.club.messages", 1_000_000) / 1_000;
    private static final int MEMBERS = 400;
    private static final String PARTNER = "SIMULATED";
    private static final long LOOK_NANOS = 200_000_000;

    private final BenchServer server;
    private String members = "";

    SimulationBench(BenchServer server) {
        this.server = server;
    }

    Measured run() throws Exception {
        server.make("bench/partner?code=" + PARTNER);
        server.make("bench/simulation/rules?count=" + RULES);
        double posting = trade();
        long begun = System.nanoTime();
        String run = server.make("bench/simulation").getString("run");
        JsonObject seen = server.get("bench/simulation/" + run);
        while (List.of("QUEUED", "RUNNING").contains(seen.getString("state"))) {
            LockSupport.parkNanos(LOOK_NANOS);
            seen = server.get("bench/simulation/" + run);
        }
        double rate = Long.parseLong(seen.getString("messages")) * 1e9 / (System.nanoTime() - begun);
        requireExact(seen);
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
                        "%s messages with %d rules, a second; simulated %s points and status points, as posted, and no member"
                                + " with another sum; the floor is one caller that posts them in batches of a thousand",
                        seen.getString("messages"),
                        RULES,
                        seen.getString("simulated")));
        return new Measured(row, "one run, planning and progress included\n" + seen + "\n");
    }

    /** Messages a second. */
    private double trade() throws Exception {
        long begun = System.nanoTime();
        for (int batch = 0; batch < BATCHES; batch++) {
            if (batch % MEMBERS == 0) {
                members = server.make("bench/members?count=" + MEMBERS).getJsonArray("members").stream()
                        .map(number -> ((JsonString) number).getString())
                        .collect(Collectors.joining(","));
            }
            server.make("bench/simulation/trade?partner=" + PARTNER + "&batch=" + batch + "&members=" + members);
        }
        return BATCHES * 1e12 / (System.nanoTime() - begun);
    }

    private static void requireExact(JsonObject seen) {
        boolean exact = seen.getString("state").equals("DONE")
                && seen.getString("really").equals(seen.getString("simulated"))
                && seen.getString("changed").equals("0");
        if (!exact) {
            throw new IllegalStateException("the simulation came to something else: " + seen);
        }
    }
}
