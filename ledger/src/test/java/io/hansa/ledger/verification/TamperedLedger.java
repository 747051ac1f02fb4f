package io.hansa.ledger.verification;

import static io.hansa.ledger.testing.Postings.aBalancedEntry;
import static io.hansa.ledger.testing.Postings.aCaptureOf;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aRefundOf;
import static io.hansa.ledger.testing.Postings.aReleaseOf;
import static io.hansa.ledger.testing.Postings.aTransfer;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.on;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.testing.LedgerWorld;
import io.hansa.ledger.testing.Postings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A ledger with some of everything in a schema of its own, and somebody with every right in the database, without the guarding
 * triggers. What is done is committed; {@link #restore} puts it back.
 */
public final class TamperedLedger implements AutoCloseable {

    private static final Pattern TABLE = Pattern.compile("ledger_\\w+");

    private final LedgerWorld world;
    private final Connection root;
    private final Map<String, String> names = new HashMap<>();

    public TamperedLedger(String schema) throws SQLException {
        world = LedgerWorld.apart(schema, Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)));
        makeHistory();
        root = world.database().connect(world.database().root());
        root.setCatalog(schema);
        execute("SET SESSION foreign_key_checks = 0, check_constraint_checks = 0");
        nameLots();
        for (String trigger : names("SELECT TRIGGER_NAME FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = '"
                + schema + "' AND EVENT_OBJECT_TABLE LIKE 'ledger%'")) {
            execute("DROP TRIGGER " + trigger);
        }
        remember();
    }

    /** What {@link #restore} goes back to. */
    public void remember() throws SQLException {
        for (String table : names("SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()"
                + " AND TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME LIKE 'ledger%'")) {
            execute("CREATE OR REPLACE TABLE before_" + table + " AS SELECT * FROM " + table);
        }
    }

    private void makeHistory() {
        AccountId issuance = world.programme(AccountKind.ISSUANCE, Unit.PTS);
        AccountId redeemed = world.programme(AccountKind.REDEMPTION, Unit.PTS);
        AccountId settlement = world.programme(AccountKind.SETTLEMENT, Unit.CNY);
        AccountId clearing = world.open(AccountKey.clearing("PEK-DFS", Unit.CNY));
        AccountId wallet = world.newWallet(Unit.PTS);
        names.put("issuance", issuance.toString());
        names.put("wallet", wallet.toString());
        entry("accrual", anAccrual().of(1_000).from(issuance).to(wallet).expiring(on("2028-01-01")));
        entry("idle", anAccrual().of(50).from(issuance).to(wallet).living(Expiry.afterIdleMonths(18)));
        Outcome.Receipt redemption = entry(
                "redemption",
                aRedemption().of(300).from(wallet).to(redeemed).moving(70, Unit.CNY, settlement, clearing));
        Outcome.Receipt hold = entry("hold", aHold().of(200).from(wallet));
        entry("capture", aCaptureOf(hold).of(80).to(redeemed));
        Outcome.Receipt done = entry("done", aHold().of(10).from(wallet));
        entry("release", aReleaseOf(done));
        entry("refund", aRefundOf(redemption).of(40));
        AccountId pool = world.open(AccountKey.pool("FH" + wallet, Unit.PTS));
        names.put("pool", pool.toString());
        entry("gift", aTransfer().of(30).from(wallet).to(pool));
        entry("draw", aRedemption().of(5).from(pool).to(redeemed).drawnBy(wallet, 100, on("2026-01-01")));
        names.put("held", held(wallet));
        AccountKey debtorKey = AccountKey.wallet(LedgerWorld.newMember(), Unit.PTS);
        AccountId debtor = world.open(debtorKey);
        AccountId debt = world.open(new AccountKey(debtorKey.holder(), Unit.PTS, AccountKind.DEBT));
        names.put("debtor", debtor.toString());
        Outcome.Receipt earned =
                entry("earned", anAccrual().of(60).from(issuance).to(debtor));
        entry("used", aRedemption().of(60).from(debtor).to(redeemed));
        entry("clawback", aRefundOf(earned).of(25).clawing(Clawback.debt(debt)));
        entry("money", aBalancedEntry().moving(9, Unit.CNY, settlement, clearing));
        makePromises(issuance, redeemed);
        world.postAll(aRedemption()
                .of(9_999_999)
                .from(wallet)
                .to(redeemed)
                .keyed("refused-for-good")
                .command());
    }

    /** Points whose end is announced first: one lot's was, one's was and came back from nothing since, one's was not yet. */
    private void makePromises(AccountId issuance, AccountId redeemed) {
        AccountId promised = world.newWallet(Unit.PTS);
        AccountId back = world.newWallet(Unit.PTS);
        Expiry promise = Expiry.on(on("2026-12-01")).announced(30);
        entry("announced", anAccrual().of(70).from(issuance).to(promised).living(promise));
        entry("back", anAccrual().of(20).from(issuance).to(back).living(promise));
        world.inTransaction(() -> world.notices().announce(List.of(promised, back), on("2026-11-01")));
        entry("awaited", anAccrual().of(90).from(issuance).to(promised).living(promise));
        Outcome.Receipt emptied =
                entry("emptied", aRedemption().of(20).from(back).to(redeemed));
        entry("refilled", aRefundOf(emptied).of(20));
    }

    private String held(AccountId wallet) {
        return world.inTransaction(() -> {
            try (var statement = world.transactions().getConnection().createStatement();
                    var row = statement.executeQuery("SELECT held FROM ledger_account WHERE id = " + wallet)) {
                row.next();
                return row.getString(1);
            }
        });
    }

    /** The lot that {@code :accrual} made is {@code :accrualLot}. */
    private void nameLots() throws SQLException {
        for (String name : List.of("accrual", "idle", "gift", "earned", "announced", "back", "awaited")) {
            names.put(
                    name + "Lot",
                    names("SELECT id FROM ledger_lot WHERE entry = " + names.get(name))
                            .get(0));
        }
    }

    private Outcome.Receipt entry(String name, Postings posting) {
        Outcome.Receipt receipt = world.post(posting.command());
        names.put(name, receipt.entry().toString());
        return receipt;
    }

    public LedgerWorld world() {
        return world;
    }

    public Connection root() {
        return root;
    }

    /** A text with the numbers in the places of {@code :names}. */
    public String filled(String text) {
        String filled = text;
        for (String name : new TreeSet<>(names.keySet()).descendingSet()) {
            filled = filled.replace(":" + name, names.get(name));
        }
        return filled;
    }

    /** Statements, one after the other; {@code RECOMPUTE rule} gives the row that the rule names the hash that it should have. */
    public void damage(String statements) throws SQLException {
        for (String statement : filled(statements).split(";")) {
            if (statement.strip().startsWith("RECOMPUTE ")) {
                recompute(statement.strip().substring("RECOMPUTE ".length()));
            } else {
                execute(statement);
            }
        }
    }

    private void recompute(String rule) throws SQLException {
        for (Finding finding : findings()) {
            if (finding.rule().equals(rule)) {
                execute(update(finding.row()).formatted("UNHEX('" + finding.expected() + "')"));
            }
        }
    }

    private static String update(String row) {
        String[] words = row.split(" ");
        String where = " WHERE " + words[1].replace("key=", "idempotency_key = 'test ")
                + (words[1].startsWith("key") ? "'" : "");
        String column = words[0].equals("balance") ? "last_hash" : "hash";
        return "UPDATE ledger_" + words[0] + " SET " + column + " = %s" + where
                + (words[0].equals("posting") ? " AND " + words[2] : "");
    }

    public List<Finding> findings() {
        return world.verification().verify().findings();
    }

    /** Puts the tables that statements name back to what they were. */
    public void restore(String statements) throws SQLException {
        var matcher = TABLE.matcher(
                statements + (statements.contains("RECOMPUTE") ? " ledger_entry ledger_posting ledger_balance" : ""));
        TreeSet<String> tables = new TreeSet<>();
        while (matcher.find()) {
            tables.add(matcher.group());
        }
        for (String table : tables) {
            execute("DELETE FROM " + table);
            execute("INSERT INTO " + table + " SELECT * FROM before_" + table);
        }
    }

    public void execute(String sql) throws SQLException {
        try (var statement = root.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> names(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = root.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        root.close();
        world.transactions().closeIdle();
    }
}
