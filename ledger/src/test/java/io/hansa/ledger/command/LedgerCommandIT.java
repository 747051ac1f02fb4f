package io.hansa.ledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.ledger.command.CommandProcess.Ended;
import io.hansa.ledger.verification.TamperedLedger;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command line as a process of its own, with nothing but the ledger's classes and the driver, on a restored copy of a
 * database.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerCommandIT {

    private static final String COPY = "hansa_restored";

    private TamperedLedger ledger;

    @TempDir
    Path folder;

    @BeforeAll
    void restore_a_copy() throws SQLException {
        ledger = new TamperedLedger("hansa_dumped");
        ledger.execute("DROP DATABASE IF EXISTS " + COPY);
        ledger.execute("CREATE DATABASE " + COPY);
        for (String table : tables()) {
            ledger.execute("CREATE TABLE " + COPY + "." + table + " LIKE " + table);
            ledger.execute("INSERT INTO " + COPY + "." + table + " SELECT * FROM " + table);
        }
    }

    @AfterAll
    void close() throws SQLException {
        ledger.close();
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var statement = ledger.root().createStatement();
                var row = statement.executeQuery(
                        "SELECT TABLE_NAME FROM information_schema.TABLES"
                                + " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME LIKE 'ledger%'")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    @Test
    void says_that_a_restored_dump_is_sound() throws Exception {
        Ended ended = run(COPY, "verify");

        assertThat(ended.err()).contains("entries");
        assertThat(ended.out()).contains("Sound: ").contains("postings");
        assertThat(ended.code()).isZero();
    }

    @Test
    void names_what_is_wrong_as_json_and_rebuilds_it() throws Exception {
        ledger.execute("UPDATE " + COPY + ".ledger_balance SET balance = balance + 1 WHERE account = "
                + ledger.filled(":wallet"));

        Ended found = run(COPY, "verify", "--json", "--quiet");
        assertThat(found.code()).isEqualTo(1);
        assertThat(found.err()).isEmpty();
        assertThat(found.out())
                .startsWith("{\"sound\":false")
                .contains("\"rule\":\"balance-row\"")
                .contains(ledger.filled("\"row\":\"balance account=:wallet\""));

        Ended dry = run(COPY, "rebuild", "--dry-run");
        assertThat(dry.code()).isEqualTo(1);
        assertThat(dry.out()).contains(ledger.filled("balance account=:wallet")).contains("1 would be rebuilt");

        Ended real = run(COPY, "rebuild");
        assertThat(real.code()).isZero();
        assertThat(real.out()).contains("1 rebuilt");
        assertThat(run(COPY, "verify").code()).isZero();
    }

    @Test
    void says_in_a_sentence_that_a_database_holds_no_ledger() throws Exception {
        ledger.execute("CREATE DATABASE IF NOT EXISTS hansa_foreign");

        Ended ended = run("hansa_foreign", "verify");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("There is no ledger in the database hansa_foreign");
    }

    @Test
    void says_in_a_sentence_that_a_ledger_is_of_an_earlier_version() throws Exception {
        ledger.execute("CREATE DATABASE IF NOT EXISTS hansa_early");
        ledger.execute("CREATE TABLE IF NOT EXISTS hansa_early.ledger_entry LIKE ledger_entry");

        Ended ended = run("hansa_early", "rebuild");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("is of an earlier version").hasLineCount(1);
    }

    @Test
    void says_how_it_is_used() throws Exception {
        assertThat(run(List.of("verify", "--url", "jdbc:mariadb://127.0.0.1:1/x"))
                        .err())
                .contains("--user is missing")
                .contains("--dry-run");
        assertThat(run(List.of("verify", "--what")).err()).contains("I don't understand --what");
    }

    @Test
    void says_that_nobody_answers() throws Exception {
        Ended ended = run(List.of("verify", "--url", "jdbc:mariadb://127.0.0.1:1/x", "--user", "nobody"));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("The database can't be used");
    }

    private Ended run(String schema, String command, String... more) throws Exception {
        return new CommandProcess(folder).on(schema, command, more);
    }

    private Ended run(List<String> arguments) throws Exception {
        return new CommandProcess(folder).with(arguments);
    }
}
