package io.hansa.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;

/** The expiry run of the server, over lots that are due. */
final class ExpiryOfLots {

    private static final double BAR = 0.5;
    private static final int LOTS_OF_A_WALLET = 2;
    private static final long LOOK_NANOS = 100_000_000;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Stage stage;

    ExpiryOfLots(Stage stage) {
        this.stage = stage;
    }

    Measured run() throws Exception {
        BenchServer server = stage.server();
        LocalDate today = LocalDate.now(ZONE);
        Members owners = new Members(stage.world(), Settings.LOTS / LOTS_OF_A_WALLET);
        for (int lot = 0; lot < LOTS_OF_A_WALLET; lot++) {
            owners.each(wallet -> owners.due(wallet, today));
        }
        Floor floor = new Floor(BareTables.BULK_CALLERS, stage.bare()::many);
        floor.measure();
        long begun = System.nanoTime();
        String run = server.make("bench/expiry?on=" + today).getString("run");
        String state = "QUEUED";
        while (state.equals("QUEUED") || state.equals("RUNNING")) {
            LockSupport.parkNanos(LOOK_NANOS);
            state = server.get("bench/runs/" + run).getString("state");
        }
        double rate = Settings.LOTS * 1e9 / (System.nanoTime() - begun);
        if (!state.equals("DONE")) {
            throw new IllegalStateException("the expiry run ended as " + state);
        }
        floor.measure();
        return new Measured(
                floor.row(
                        "expiry-run",
                        "many",
                        rate,
                        BAR,
                        Settings.LOTS + " due lots, " + LOTS_OF_A_WALLET + " of a wallet, lots a second, planning and"
                                + " progress of the run included; a wallet is one entry"),
                "one run; what it does is what post-1000-redemptions does, see there\n");
    }
}
