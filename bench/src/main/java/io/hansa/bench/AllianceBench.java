package io.hansa.bench;

import io.hansa.kernel.schema.Migrations;
import io.hansa.launcher.TestDatabase;
import io.hansa.partners.alliance.Alliance;
import io.hansa.partners.alliance.Audit;
import io.hansa.partners.alliance.Extent;
import io.hansa.partners.alliance.SettlingProcesses;
import io.hansa.partners.alliance.SettlingProcesses.Settled;
import io.hansa.partners.testing.PartnersWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * A month of a whole alliance: sent through the real door, frozen, and settled in two copies of the database. In the one by a process
 * that nothing disturbs, whose time is held against the same sums in raw SQL; in the other by one that is killed, and one that
 * resumes. What both have written has to be the same bytes, and what the generator's books and the ledger's tables say.
 */
public final class AllianceBench {

    private static final String SENT = "sent";
    private static final String UNDISTURBED = "undisturbed";
    private static final double BAR = 0.3;
    private static final double MEGABYTE = 1 << 20;

    private final Path folder = Path.of("target", "alliance").toAbsolutePath();
    private final MonthDatabase database;
    private final Results results;
    private Alliance alliance;
    private Audit audit;
    private SettlingProcesses processes;
    /** Seconds, the closing left out. */
    private double quickestChunk;

    private AllianceBench(Path resultsFolder) throws IOException {
        this.database = new MonthDatabase(folder);
        this.results = new Results(resultsFolder, Results.ALLIANCE);
    }

    /** @param arguments the folder for the results */
    public static void main(String[] arguments) throws Exception {
        System.exit(new AllianceBench(Path.of(arguments[0])).isRight() ? 0 : 1);
    }

    private boolean isRight() throws IOException {
        try {
            run();
            return true;
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
            return false;
        } finally {
            database.close();
        }
    }

    private void run() throws Exception {
        database.start(SENT);
        try (Connection root = database.root()) {
            results.under(new Conditions(root));
        }
        send();
        database.close();
        database.copy(SENT, UNDISTURBED);
        database.start(UNDISTURBED);
        measure();
        database.close();
        database.start(SENT);
        disturb();
        audit();
        results.write();
    }

    private void send() {
        var migrate = TestDatabase.settings(folder, 0).migrate();
        new Migrations(
                        database.url(),
                        migrate.name(),
                        migrate.password(),
                        "hansa_app@127.0.0.1",
                        "hansa_report@127.0.0.1")
                .run();
        System.setProperty(TestDatabase.RUNNING, database.url());
        PartnersWorld world = PartnersWorld.instance();
        alliance = new Alliance(world, AllianceSettings.EXTENT);
        audit = new Audit(alliance, Extent.MONTH);
        processes = new SettlingProcesses(
                database.url(), Extent.MONTH, AllianceSettings.PARTNERS_PER_CHUNK, AllianceSettings.virtualMachine());
        double begun = System.nanoTime();
        alliance.trade(Extent.MONTH);
        double seconds = (System.nanoTime() - begun) / 1e9;
        say(
                "%s; through the door in %,.0f s, %,.0f a second, by two callers in batches of up to 1,000.",
                alliance.traffic(), seconds, alliance.traffic().messages() / seconds);
    }

    /** The floor has two turns before and two after; what settles is one run. */
    private void measure() throws SQLException, IOException {
        forgetConnections();
        try (Connection root = database.root()) {
            Work work = new Work(root, database.process());
            RawSettlement floor = new RawSettlement(root, Extent.MONTH);
            floor.turn();
            work.begin();
            floor.turn();
            long postings = floor.postings();
            String floorWork = work.of(postings);
            work.begin();
            Settled settled = processes.settle(paper(UNDISTURBED));
            String pathWork = work.of(postings);
            floor.turn();
            floor.turn();
            add(
                    settled,
                    floor,
                    postings,
                    "Raw SQL, for one posting:\n" + floorWork + "\nSettlement, for one posting:\n" + pathWork);
            floor.drop();
        }
    }

    private void add(Settled settled, RawSettlement floor, long postings, String profile) {
        long transactions = audit.transactions();
        if (transactions != postings) {
            throw new IllegalStateException(transactions + " on statements, " + postings + " in raw SQL");
        }
        double[] chunks =
                settled.chunks().stream().mapToDouble(each -> each * 1e3).toArray();
        quickestChunk = Arrays.stream(chunks, 0, chunks.length - 1).min().orElseThrow() / 1e3;
        Arrays.sort(chunks);
        results.add(
                new Row(
                        "alliance-settlement",
                        "raw SQL",
                        transactions / floor.seconds(),
                        transactions / settled.seconds(),
                        floor.seconds() / settled.seconds(),
                        BAR,
                        chunks[chunks.length / 2],
                        chunks[chunks.length - 1],
                        conditions(transactions)),
                profile);
        results.add(
                new Row(
                        "alliance-memory",
                        "what it may have",
                        AllianceSettings.MEMORY,
                        settled.heap() / MEGABYTE,
                        AllianceSettings.MEMORY / (settled.heap() / MEGABYTE),
                        1,
                        0,
                        0,
                        String.format(
                                Locale.ROOT,
                                "megabytes of heap at most, garbage included, of the settling process; all of its memory was"
                                        + " %.0f MB",
                                settled.resident() / MEGABYTE)),
                "what the settling process said of itself\n");
    }

    private static String conditions(long transactions) {
        return String.format(
                Locale.ROOT,
                "postings of messages on %,d statements, %,d in all, a second; one process with -Xmx%dm, %d partners a chunk, after the preview that finance looks at;"
                        + " milliseconds are of a chunk, the 99th percentile is the slowest; the floor twice before and after",
                AllianceSettings.EXTENT.partners(),
                transactions,
                AllianceSettings.MEMORY,
                AllianceSettings.PARTNERS_PER_CHUNK);
    }

    private void disturb() throws IOException {
        Random random = new Random(AllianceSettings.KILL_SEED);
        int chunks = AllianceSettings.EXTENT.partners() / AllianceSettings.PARTNERS_PER_CHUNK;
        int after = random.nextInt(chunks);
        long nanos = (long) (random.nextDouble() * quickestChunk * 1e9);
        processes.killAfter(after, nanos, paper("killed"));
        forgetConnections();
        Settled resumed = processes.settle(paper("resumed"));
        if (Files.mismatch(paper(UNDISTURBED), paper("resumed")) >= 0) {
            throw new AssertionError("the resumed run has written something else: see " + folder);
        }
        say(
                "Killed (`kill -9`) %.0f ms after chunk %d of %d was committed (seed %d), and resumed by a new process (%.1f s): all"
                        + " statements and the netting are byte for byte those of the undisturbed run, %,d bytes.",
                nanos / 1e6,
                after,
                chunks + 1,
                AllianceSettings.KILL_SEED,
                resumed.seconds(),
                Files.size(paper("resumed")));
    }

    private void audit() throws SQLException, IOException {
        audit.nettingSumsToZero();
        say("The netting of the month sums to zero.");
        audit.statementsSayWhatTheBooksSay();
        audit.totalsAreTheLedgers();
        audit.tablesSayWhatTheBooksSay();
        audit.everyEarlyReversalWasParkedAndNoneWaits();
        say(
                "Each line of each statement, all fees with their tax, and by entry code and month all money of partners and points of"
                        + " members are what the generator's own books and sums over the ledger's tables say, to the fen.");
        try (Connection root = database.root()) {
            var before = audit.fingerprint(root, "hansa");
            Settled again = processes.settle(paper("again"));
            var after = audit.fingerprint(root, "hansa");
            if (!after.equals(before) || Files.mismatch(paper(UNDISTURBED), paper("again")) >= 0) {
                throw new AssertionError("settling again has changed something: " + before + " and " + after);
            }
            say(
                    "Settled again in %.1f s: each of %d tables has the rows and the checksum that it had.",
                    again.seconds(), before.size());
        }
        long begun = System.nanoTime();
        var report = PartnersWorld.instance().ledger().verification().verify();
        if (!report.sound()) {
            throw new AssertionError("the ledger is not sound: " + report);
        }
        say("The auditor finds nothing in %.0f s.", (System.nanoTime() - begun) / 1e9);
    }

    /** Those of the server that was stopped. */
    private void forgetConnections() throws IOException {
        try {
            PartnersWorld.instance().ledger().transactions().closeIdle();
        } catch (SQLException gone) {
            throw new IOException(gone);
        }
    }

    private Path paper(String name) {
        return folder.resolve(name + ".txt");
    }

    private void say(String text, Object... values) {
        String line = values.length == 0 ? text : String.format(Locale.ROOT, text, values);
        System.out.println(line);
        results.say(line);
    }
}
