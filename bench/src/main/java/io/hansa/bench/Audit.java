package io.hansa.bench;

import io.hansa.launcher.DatabaseUser;
import io.hansa.ledger.command.LedgerCommand;
import io.hansa.ledger.verification.VerificationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The auditor over all that the other paths have posted; it has to find it sound. */
final class Audit {

    private static final double POSTINGS_A_SECOND = 300_000;
    /** Megabytes of heap that the command line gets. */
    private static final int HEAP = 64;
    /** Megabytes that its whole process may have, the virtual machine with its code among them. */
    private static final double RESIDENT = 256;

    private static final double KILOBYTES = 1024;

    private final Stage stage;

    Audit(Stage stage) {
        this.stage = stage;
    }

    /** The command line with little memory, which warms up the database; then the same inside, whose rate counts. */
    List<Measured> verify() throws Exception {
        stage.members();
        long postings = postings();
        Measured memory = memory(postings);
        double[] rate = new double[1];
        String profile = stage.profile().around("verify, postings", postings, () -> {
            long begun = System.nanoTime();
            verified();
            rate[0] = postings * 1e9 / (System.nanoTime() - begun);
        });
        Row row = new Row(
                "verify",
                "300000 postings",
                POSTINGS_A_SECOND,
                rate[0],
                rate[0] / POSTINGS_A_SECOND,
                1,
                0,
                0,
                String.format(
                        Locale.ROOT,
                        "%,d postings, %s, the second time over a warm database",
                        postings,
                        Conditions.pages(stage.root())));
        return List.of(new Measured(row, profile), memory);
    }

    private Measured memory(long postings) throws SQLException, IOException, InterruptedException {
        DatabaseUser root = stage.world().database().root();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP + "m",
                "-XX:+UseSerialGC",
                "-classpath",
                System.getProperty("java.class.path"),
                LedgerCommand.class.getName(),
                "verify",
                "--url",
                stage.world().database().jdbcUrl().replaceAll("socketTimeout=\\d+", "socketTimeout=0"),
                "--user",
                root.name());
        builder.environment().put("HANSA_DB_PASSWORD", root.password());
        long begun = System.nanoTime();
        Process process = builder.inheritIO().start();
        double resident = 0;
        do {
            resident = Math.max(resident, resident(process));
        } while (!process.waitFor(1, TimeUnit.SECONDS));
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("verify has ended with " + process.exitValue());
        }
        Row row = new Row(
                "verify-memory",
                "what it may have",
                RESIDENT,
                resident,
                RESIDENT / resident,
                1,
                0,
                0,
                String.format(
                        Locale.ROOT,
                        "megabytes of the whole process at most; the command line with %d MB of heap over %,d postings, in %.0f s",
                        HEAP,
                        postings,
                        seconds));
        return new Measured(row, "what the system said of the process\n");
    }

    /** Megabytes at most until now; 0 once it has ended. */
    private static double resident(Process process) throws IOException {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES)
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    private void verified() {
        VerificationReport report = stage.world().verification().verify();
        if (!report.sound()) {
            throw new IllegalStateException("the journal is not sound: " + report);
        }
    }

    private long postings() throws SQLException {
        try (Statement statement = stage.root().createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM ledger_posting")) {
            row.next();
            return row.getLong(1);
        }
    }
}
