package io.hansa.ledger.testing;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.kernel.schema.Migrations;
import io.hansa.launcher.EmbeddedDatabase;
import io.hansa.launcher.TestDatabase;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.account.AccountsOn;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.LedgerOn;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.notice.Notices;
import io.hansa.ledger.notice.NoticesOn;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.StatementsOn;
import io.hansa.ledger.verification.Verification;
import io.hansa.ledger.verification.VerificationOn;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

/** The real ledger on the test run's database. Each test takes members of its own. */
public final class LedgerWorld {

    private static final AtomicLong SERIALS = new AtomicLong(900_000_000);
    /** The day on which test postings are dated, when nothing else is said. */
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-06-15T04:00:00Z"), ZoneOffset.UTC);

    private static LedgerWorld instance;

    private final TestDatabase database;
    private final ThreadTransactions transactions;
    private final Accounts accounts;
    private final Ledger ledger;
    private final Statements statements;
    private final Notices notices;
    private final Verification verification;

    private LedgerWorld(TestDatabase database, String url, Clock clock, Clock today) {
        this.database = database;
        if (!database.isOthers()) {
            var migrate = database.migrate();
            new Migrations(url, migrate.name(), migrate.password(), "hansa_app@127.0.0.1", "hansa_report@127.0.0.1")
                    .run();
        }
        transactions = new ThreadTransactions(
                url, database.app().name(), database.app().password());
        accounts = AccountsOn.dataSource(transactions, clock);
        ledger = LedgerOn.inTimeOf(transactions, accounts, clock);
        statements = StatementsOn.dataSource(transactions, accounts, today);
        notices = NoticesOn.dataSource(transactions, clock);
        verification = VerificationOn.dataSource(transactions, clock);
    }

    /** Migrated once for each virtual machine. */
    public static synchronized LedgerWorld instance() {
        if (instance == null) {
            TestDatabase database = EmbeddedDatabase.forTests();
            instance = new LedgerWorld(
                    database, database.jdbcUrl(), Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)), TODAY);
        }
        return instance;
    }

    /** A ledger in an empty schema of its own, for tests of what holds for the whole ledger or with a clock of their own. */
    public static LedgerWorld apart(String schema, Clock clock) {
        TestDatabase database = EmbeddedDatabase.forTests();
        try (Connection root = database.connect(database.root());
                var statement = root.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + schema);
            statement.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4");
            statement.execute(
                    "GRANT ALL ON " + schema + ".* TO " + database.migrate().name() + "@127.0.0.1 WITH GRANT OPTION");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return over(schema, clock);
    }

    /** A ledger in a schema that is there. */
    public static LedgerWorld over(String schema, Clock clock) {
        TestDatabase database = EmbeddedDatabase.forTests();
        return new LedgerWorld(database, database.jdbcUrl().replace("/hansa?", "/" + schema + "?"), clock, clock);
    }

    public TestDatabase database() {
        return database;
    }

    public ThreadTransactions transactions() {
        return transactions;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Statements statements() {
        return statements;
    }

    public Notices notices() {
        return notices;
    }

    public Verification verification() {
        return verification;
    }

    public <T> T inTransaction(Callable<T> work) {
        return transactions.inTransaction(work);
    }

    public static MemberNumber newMember() {
        return MemberNumber.ofSerial(SERIALS.getAndIncrement());
    }

    /** A new member's wallet. */
    public AccountId newWallet(Unit unit) {
        return open(AccountKey.wallet(newMember(), unit));
    }

    public AccountId programme(AccountKind kind, Unit unit) {
        return open(AccountKey.programme(kind, unit));
    }

    /** In the running transaction, or in one of its own. */
    public AccountId open(AccountKey key) {
        return transactions.isRunning() ? accounts.open(key) : inTransaction(() -> accounts.open(key));
    }

    /** Posts in a transaction of its own; a refusal is thrown. */
    public Outcome.Receipt post(Command command) {
        return inTransaction(() -> ledger.post(command));
    }

    /** Posts a batch in a transaction of its own. */
    public List<Outcome> postAll(Command... commands) {
        return inTransaction(() -> ledger.post(Arrays.asList(commands)));
    }
}
