package io.hansa.ledger.command;

import static io.hansa.ledger.testing.Postings.aCaptureOf;
import static io.hansa.ledger.testing.Postings.aConfirmation;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aPendingAccrual;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aRefundOf;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.launcher.TestDatabase;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.seal.SealWorld;
import io.hansa.ledger.testing.LedgerWorld;
import io.hansa.ledger.testing.Postings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed ledger is dumped by the database's own program, restored elsewhere, and looked at there by the command line. */
class RestoredDumpIT {

    private static final String SOURCE = "hansa_dump_source";
    private static final String RESTORED = "hansa_dump_restored";

    private final TestDatabase database = LedgerWorld.instance().database();

    @TempDir
    Path folder;

    private AccountId wallet;
    private String key;

    @BeforeEach
    void a_ledger_with_something_of_each() throws SQLException {
        SealWorld sealed = SealWorld.in(SOURCE);
        LedgerWorld world = sealed.ledger();
        AccountId issuance = world.programme(AccountKind.ISSUANCE, Unit.PTS);
        AccountId redeemed = world.programme(AccountKind.REDEMPTION, Unit.PTS);
        MemberNumber member = LedgerWorld.newMember();
        wallet = world.open(AccountKey.wallet(member, Unit.PTS));
        AccountId pending = world.open(AccountKey.pending(member, Unit.PTS));
        post(world, anAccrual().of(500).from(issuance).to(wallet).expiring(on("2028-01-01")));
        Outcome.Receipt waiting =
                post(world, aPendingAccrual().of(200).from(issuance).to(pending));
        post(world, aConfirmation().entry(waiting.entry()).to(wallet));
        post(world, aRefundOf(waiting).of(50));
        Outcome.Receipt hold = post(world, aHold().of(100).from(wallet));
        post(world, aCaptureOf(hold).of(60).to(redeemed));
        post(world, aRedemption().of(30).from(wallet).to(redeemed));
        sealed.seal();
        key = sealed.seals().last().orElseThrow().keyId();
        world.transactions().closeIdle();
    }

    private static Outcome.Receipt post(LedgerWorld world, Postings posting) {
        return world.post(posting.command());
    }

    @Test
    void a_restored_dump_is_sound_and_what_is_changed_in_it_is_named() throws Exception {
        Path dump = folder.resolve("dump.sql");
        run(new ProcessBuilder(program("mariadb-dump", "--single-transaction", SOURCE)).redirectOutput(dump.toFile()));
        try (Connection root = database.connect(database.root());
                Statement sql = root.createStatement()) {
            sql.execute("DROP DATABASE IF EXISTS " + RESTORED);
            sql.execute("CREATE DATABASE " + RESTORED + " CHARACTER SET utf8mb4");
            run(new ProcessBuilder(program("mariadb", RESTORED)).redirectInput(dump.toFile()));
            // whose triggers they are
            sql.execute(
                    "GRANT ALL ON " + RESTORED + ".* TO " + database.migrate().name() + "@127.0.0.1");

            var sound = new CommandProcess(folder).on(RESTORED, "verify", "--trusted-keys", key);
            assertThat(sound.out()).contains("Sound: 7 entries");
            assertThat(sound.code()).isZero();
            var forged = new CommandProcess(folder).on(RESTORED, "verify", "--trusted-keys", "0".repeat(32));
            assertThat(forged.out()).contains("seal-signature: seal number=1").contains(key);
            assertThat(forged.code()).isEqualTo(1);

            sql.execute("UPDATE " + RESTORED + ".ledger_balance SET balance = 1 WHERE account = " + wallet);
            sql.execute("DELETE FROM " + RESTORED + ".ledger_day");
            var rebuilt = new CommandProcess(folder).on(RESTORED, "rebuild");
            assertThat(rebuilt.out()).contains("balance account=" + wallet).contains("balance=1 ");
            assertThat(rebuilt.code()).isZero();
            var again = new CommandProcess(folder).on(RESTORED, "verify", "--trusted-keys", key);
            assertThat(again.out()).contains("Sound: 7 entries");

            String change = "UPDATE " + RESTORED + ".ledger_posting SET business_date = '2026-06-16' WHERE account = "
                    + wallet + " AND seq = 3";
            assertThatThrownBy(() -> sql.execute(change))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("facts");
            sql.execute("DROP TRIGGER " + RESTORED + ".ledger_posting_no_update");
            sql.execute(change);

            var found = new CommandProcess(folder).on(RESTORED, "verify");
            assertThat(found.out()).contains("posting account=" + wallet + " seq=3");
            assertThat(found.code()).isEqualTo(1);
        }
    }

    /** Signed in as one with every right. */
    private List<String> program(String name, String... more) {
        List<String> command = new ArrayList<>(List.of(
                database.program(name).toString(),
                "--no-defaults",
                "--protocol=tcp",
                "--skip-ssl",
                "--host=127.0.0.1",
                "--port=" + database.port(),
                "--user=" + database.root().name(),
                "--password=" + database.root().password()));
        command.addAll(List.of(more));
        return command;
    }

    private void run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        int code = builder.redirectError(said.toFile()).start().waitFor();
        assertThat(code).as(() -> read(said)).isZero();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
