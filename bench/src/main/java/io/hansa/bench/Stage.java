package io.hansa.bench;

import io.hansa.ledger.testing.LedgerWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What the paths share: the database, the floors' tables, the members. Each is made when it is first asked for. */
final class Stage {

    private static final int LOTS = 3;
    private static final long PLENTY = 100_000_000;

    private final LedgerWorld world = LedgerWorld.instance();
    private final Connection root;
    private BareTables bare;
    private BenchServer server;
    private Members members;

    Stage() throws SQLException {
        root = world.database().connect(world.database().root());
        // a statement over millions of rows takes longer than one of the product may
        root.setNetworkTimeout(Runnable::run, 0);
    }

    LedgerWorld world() {
        return world;
    }

    Connection root() {
        return root;
    }

    BareTables bare() throws SQLException {
        if (bare == null) {
            bare = new BareTables(world, Settings.WALLETS);
        }
        return bare;
    }

    /** Its verification of the day begins while there is little to verify, so that the clock does not begin it in a measurement. */
    BenchServer server() throws IOException, InterruptedException {
        if (server == null) {
            server = new BenchServer(world.database());
            server.make("bench/verification");
        }
        return server;
    }

    Members members() {
        if (members == null) {
            members = new Members(world, Settings.WALLETS).withLots(LOTS, PLENTY);
        }
        return members;
    }

    Measured measured(Comparison comparison, String name, double bar, String conditions) throws Exception {
        Row row = comparison.measure().row(name, bar, conditions);
        return new Measured(row, comparison.profile(profile(), name));
    }

    Profile profile() throws IOException {
        ProcessHandle own = ProcessHandle.current();
        return new Profile(root, Map.of("database", database(), "clients and ledger", own), own);
    }

    Profile profile(ProcessHandle served) throws IOException {
        return new Profile(
                root, Map.of("database", database(), "server", served, "clients", ProcessHandle.current()), served);
    }

    private static ProcessHandle database() throws IOException {
        long pid = Long.parseLong(
                Files.readString(Path.of("target/database/mariadbd.pid")).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }
}
