package io.hansa.bench;

import java.time.LocalDate;
import java.time.ZoneId;

/** The expiry run of the server, over lots that are due. */
final class ExpiryOfLots {

    private static final double BAR = 0.5;
    private static final int LOTS_OF_A_WALLET = 2;
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
        double[] rate = new double[1];
        String profile = stage.profile(server.process()).around("expiry-run", Settings.LOTS, () -> {
            long begun = System.nanoTime();
            server.awaitDone(server.make("bench/expiry?on=" + today).getString("run"));
            rate[0] = Settings.LOTS * 1e9 / (System.nanoTime() - begun);
        });
        floor.measure();
        return new Measured(
                floor.row(
                        "expiry-run",
                        "many",
                        rate[0],
                        BAR,
                        Settings.LOTS + " due lots, " + LOTS_OF_A_WALLET + " of a wallet, lots a second, planning and"
                                + " progress of the run included; a wallet is one entry; at most two workers are at it;"
                                + " the day's verification was before"),
                profile);
    }
}
