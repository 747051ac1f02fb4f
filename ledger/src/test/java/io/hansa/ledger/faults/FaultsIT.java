package io.hansa.ledger.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.ledger.journal.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Processes and databases that die, answers that get lost, locks that are not given, a disk that is full: what was acknowledged is
 * there once, everything else once or not at all, whoever asks again with the same key learns which, and after each the auditor finds
 * nothing.
 */
@EnabledIfSystemProperty(named = "hansa.soak", matches = "true", disabledReason = "kills databases: -Psoak")
class FaultsIT {

    private static final int TIMES = Integer.getInteger("hansa.soak.times", 20);
    /** More than a process has threads: so many numbers beyond the highest answer may have been tried. */
    private static final int IN_FLIGHT = 32;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final long seed = Long.getLong("hansa.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private FaultyDatabase database;
    private Path file;
    private Answers answers;
    private int from;
    private long points;

    @BeforeEach
    void an_empty_ledger(TestInfo test) throws IOException, SQLException {
        System.out.println("soak: hansa.test.seed=" + seed);
        String name = test.getTestMethod().orElseThrow().getName();
        String[] options = name.equals("the_disk_is_full") ? DiskOptions.little() : new String[0];
        database = FaultyDatabase.start(name, options);
        file = Files.createTempFile(Path.of("target"), "answers", ".txt").toAbsolutePath();
        answers = new Answers(file);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Process posting(Failpoint failpoint) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PostingProcess.class.getName(),
                        database.url(),
                        file.toString(),
                        Integer.toString(from),
                        failpoint.name())
                .inheritIO()
                .start();
    }

    /** Some answers later, and then a random while. */
    private void awaitAnswers(Process process, int more) throws Exception {
        int before = answers.acknowledged().size();
        await(
                "nothing is answered",
                () -> !process.isAlive() || answers.acknowledged().size() >= before + more);
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(400)).toNanos());
    }

    private static void await(String problem, Callable<Boolean> condition) throws Exception {
        Instant last = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).as(problem).isBefore(last);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    private void settle() throws SQLException, IOException {
        int until = Math.max(from, answers.highest()) + IN_FLIGHT;
        points += answers.settle(database.url(), from, until);
        from = until;
        assertThat(Answers.sum(database.url())).isEqualTo(points);
    }

    @Test
    void the_posting_process_is_killed() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            Process process = posting(Failpoint.NONE);
            awaitAnswers(process, 20);

            process.destroyForcibly().onExit().join();

            settle();
        }
        System.out.println("soak: " + answers.acknowledged().size() + " acknowledged through " + TIMES + " kills");
    }

    @ParameterizedTest
    @EnumSource(
            value = Failpoint.class,
            names = {"AFTER_ENTRIES", "BEFORE_COMMIT", "AFTER_COMMIT"})
    void the_process_ends_in_a_certain_moment(Failpoint failpoint) throws Exception {
        for (int i = 0; i < TIMES; i++) {
            Process process = posting(failpoint);

            assertThat(process.onExit().join().exitValue()).isEqualTo(137);

            settle();
        }
        System.out.println(
                "soak: " + answers.acknowledged().size() + " acknowledged through " + TIMES + " ends " + failpoint);
    }

    @Test
    void the_database_is_killed() throws Exception {
        Process process = posting(Failpoint.NONE);
        for (int i = 0; i < TIMES; i++) {
            awaitAnswers(process, 50);

            database.kill();

            database.restart();

            Answers.assertVerifies(database.url());
        }
        awaitAnswers(process, 50);
        process.destroyForcibly().onExit().join();
        settle();
        System.out.println(
                "soak: " + answers.acknowledged().size() + " acknowledged through " + TIMES + " kills of the database");
    }

    @Test
    void the_answer_to_a_commit_is_cut_off() throws Exception {
        try (CommitCutter cutter = new CommitCutter(database.port())) {
            String through = database.url().replace(":" + database.port() + "/", ":" + cutter.port() + "/");
            for (int number = 0; number < TIMES; number++) {
                Outcome again;
                try (OneConnection connection = new OneConnection(DriverManager.getConnection(through))) {
                    NumberedCommands commands = connection.commands();
                    cutter.cutNextCommit();
                    int asked = number;
                    assertThatThrownBy(() -> connection.post(commands.get(asked)))
                            .isInstanceOf(SQLException.class);
                }
                try (OneConnection connection = new OneConnection(DriverManager.getConnection(through))) {
                    again = connection.post(connection.commands().get(number));
                }
                assertThat(again.replayed()).isTrue();
            }
            assertThat(cutter.cuts()).isEqualTo(TIMES);
            System.out.println("soak: " + TIMES + " answers to a commit cut off, each asked again: a replay");
        }
        settle();
    }

    /** Others lock wallets in an order of their own, and for long: the ledger's transactions are victims, or give up. */
    @Test
    void locks_are_not_given() throws Exception {
        Process process = posting(Failpoint.NONE);
        Instant last = Instant.now().plus(PATIENCE);
        while (status("Innodb_deadlocks") < TIMES) {
            assertThat(Instant.now()).as("deadlocks are too few").isBefore(last);
            try (Connection rival = DriverManager.getConnection(database.url())) {
                rival.setAutoCommit(false);
                lockInDescendingOrder(rival);
                rival.rollback();
            } catch (SQLException victim) {
                // the rival lost this one
            }
        }
        impatient(process);
        process.destroyForcibly().onExit().join();
        settle();
        System.out.println("soak: " + answers.acknowledged().size() + " acknowledged through " + TIMES
                + " deadlocks and locks kept for long");
    }

    private static void lockInDescendingOrder(Connection rival) throws SQLException {
        try (var statement = rival.createStatement();
                var rows = statement.executeQuery("SELECT account FROM ledger_balance")) {
            List<Long> accounts = new ArrayList<>();
            while (rows.next()) {
                accounts.add(0, rows.getLong(1));
            }
            for (long account : accounts) {
                statement.executeQuery("SELECT balance FROM ledger_balance WHERE account = " + account + " FOR UPDATE");
            }
        }
    }

    /** All rows are locked for longer than anybody waits. */
    private void impatient(Process process) throws Exception {
        try (Connection rival = DriverManager.getConnection(database.url());
                var statement = rival.createStatement()) {
            rival.setAutoCommit(false);
            statement.executeQuery("SELECT balance FROM ledger_balance ORDER BY account FOR UPDATE");
            int before = answers.acknowledged().size();
            await("nobody gave up", () -> status("Innodb_row_lock_time_max") >= 4_900);
            assertThat(answers.acknowledged()).hasSizeLessThan(before + IN_FLIGHT);
            rival.rollback();
        }
        awaitAnswers(process, 20);
    }

    private long status(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url());
                var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW GLOBAL STATUS LIKE '" + name + "'")) {
            row.next();
            return row.getLong(2);
        }
    }

    @Test
    void the_disk_is_full() throws Exception {
        Process process = posting(Failpoint.NONE);
        await("the disk is never full", () -> database.log().contains("is full"));
        int answered = answers.acknowledged().size();
        assertThat(process.isAlive()).isTrue();
        assertThat(answered).isPositive();

        database.kill();
        database.restart(DiskOptions.MORE);

        awaitAnswers(process, 50);
        process.destroyForcibly().onExit().join();
        settle();
        System.out.println("soak: " + answered + " acknowledged when the disk was full, "
                + answers.acknowledged().size() + " in the end");
    }

    /** All tables in one file, which grows up to a size. */
    private static final class DiskOptions {

        private static final String MORE = "--innodb-data-file-path=ibdata1:12M:autoextend:max:512M";

        private static String[] little() {
            return new String[] {"--innodb-file-per-table=0", "--innodb-data-file-path=ibdata1:12M:autoextend:max:36M"};
        }
    }
}
