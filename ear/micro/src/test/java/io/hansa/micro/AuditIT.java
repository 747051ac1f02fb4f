package io.hansa.micro;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.schema.Migrations;
import io.hansa.launcher.EmbeddedDatabase;
import io.hansa.launcher.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar hansa.jar verify}, as it is shipped, by somebody who may only read. */
class AuditIT {

    private static final TestDatabase DATABASE = EmbeddedDatabase.forTests();

    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    @BeforeAll
    static void all_modules_have_their_tables() {
        new Migrations(
                        DATABASE.jdbcUrl(),
                        DATABASE.migrate().name(),
                        DATABASE.migrate().password(),
                        "hansa_app@127.0.0.1",
                        "hansa_report@127.0.0.1")
                .run();
    }

    @Test
    void looks_at_what_partners_and_the_club_say_of_the_ledger_too() throws Exception {
        Ended sound = verify();
        assertThat(sound.out()).as(sound.err()).startsWith("Sound: 0 entries");
        assertThat(sound.code()).isZero();

        asRoot(
                "SET foreign_key_checks = 0",
                "INSERT INTO ledger_account (id, holder_kind, holder_ref, unit, kind, opened_at, hash)"
                        + " VALUES (7, 'PARTNER', 'AIRPORT', 'CNY', 'CLEARING', '2026-06-01', REPEAT('x', 32))",
                "INSERT INTO partner_statement SET number = 'S2026-000001', partner = 'AIRPORT', currency = 'CNY',"
                        + " month = '2026-06', cut_off = '2026-07-02', transactions = 0, net = 700,"
                        + " issued_at = '2026-07-03', issued_by = 'a clerk', hash = REPEAT('x', 32)",
                "INSERT INTO club_earning_budget (rule, spent) VALUES ('E000001', 900)");

        Ended found = verify();
        assertThat(found.out())
                .contains("statement-net: statement number=S2026-000001\n  expected 0\n  found    700")
                .contains("earning-budget: club_earning_budget rule=E000001\n  expected 0\n  found    900");
        assertThat(found.code()).isEqualTo(1);
    }

    @Test
    void says_that_it_could_not_be_done_where_it_can_not_be_unpacked() throws Exception {
        Ended ended = verify("-Djava.io.tmpdir=" + folder.resolve("nowhere"));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("nowhere").contains("Set java.io.tmpdir");
        assertThat(ended.out()).isEmpty();
    }

    private static void asRoot(String... statements) throws SQLException {
        try (Connection connection = DATABASE.connect(DATABASE.root());
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }

    private Ended verify(String... options) throws IOException, InterruptedException {
        Path password =
                Files.writeString(folder.resolve("password"), DATABASE.report().password() + "\n");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-jar",
                Path.of("target", "hansa.jar").toString(),
                "verify",
                "--url",
                "jdbc:mariadb://127.0.0.1:" + DATABASE.port() + "/hansa",
                "--user",
                DATABASE.report().name(),
                "--password-file",
                password.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Ended(process.waitFor(), Files.readString(out), Files.readString(err));
    }
}
