package io.hansa.ledger.verification;

import static io.hansa.ledger.testing.Postings.aCaptureOf;
import static io.hansa.ledger.testing.Postings.aHold;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aRefundOf;
import static io.hansa.ledger.testing.Postings.aReleaseOf;
import static io.hansa.ledger.testing.Postings.aTransfer;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.testing.LedgerWorld;
import io.hansa.ledger.testing.SingleConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What somebody with every right in the database changes, the auditor finds and names. The damage is done in a transaction
 * that the auditor looks into and that is rolled back, with the guarding triggers taken away for as long.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationIT {

    private static final List<String> FACTS = List.of(
            "ledger_account",
            "ledger_entry",
            "ledger_posting",
            "ledger_lot",
            "ledger_lot_use",
            "ledger_hold",
            "ledger_hold_event",
            "ledger_reversal",
            "ledger_draw",
            "ledger_notice",
            "ledger_refusal");

    private static final Map<String, String> FIRST_COLUMNS = Map.of(
            "ledger_refusal", "code",
            "ledger_lot_use", "lot",
            "ledger_reversal", "points",
            "ledger_draw", "amount",
            "ledger_notice", "points");

    private final LedgerWorld world = LedgerWorld.instance();
    private final List<String> triggers = new ArrayList<>();
    private Connection root;
    private AccountId wallet;
    private Outcome.Receipt accrual;
    private Outcome.Receipt redemption;
    private Outcome.Receipt hold;
    private Outcome.Receipt capture;
    private Outcome.Receipt refund;
    private AccountId pool;
    private Outcome.Receipt draw;

    @BeforeAll
    void make_a_small_history() throws SQLException {
        wallet = world.newWallet(Unit.PTS);
        accrual = anAccrual().of(1_000).to(wallet).expiring(on("2028-01-01")).post();
        anAccrual().of(50).to(wallet).post();
        redemption = aRedemption().of(300).from(wallet).post();
        hold = aHold().of(200).from(wallet).post();
        capture = aCaptureOf(hold).of(80).post();
        var done = aHold().of(10).from(wallet).post();
        aReleaseOf(done).post();
        refund = aRefundOf(redemption).of(40).post();
        pool = world.open(AccountKey.pool("FH" + wallet, Unit.PTS));
        aTransfer().of(30).from(wallet).to(pool).post();
        draw = aRedemption()
                .of(5)
                .from(pool)
                .drawnBy(wallet, 100, on("2026-01-01"))
                .post();
        world.postAll(aRedemption()
                .of(9_999_999)
                .from(wallet)
                .keyed("refused-for-good")
                .command());
        root = world.database().connect(world.database().root());
        takeTriggersAway();
    }

    @AfterAll
    void put_the_triggers_back() throws SQLException {
        root.setAutoCommit(true);
        for (String trigger : triggers) {
            execute(trigger);
        }
        root.close();
        world.transactions().closeIdle();
    }

    private void takeTriggersAway() throws SQLException {
        List<String> names = new ArrayList<>();
        try (var rows = root.createStatement()
                .executeQuery("SELECT TRIGGER_NAME FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = 'hansa'"
                        + " AND EVENT_OBJECT_TABLE LIKE 'ledger%'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        for (String name : names) {
            try (var row = root.createStatement().executeQuery("SHOW CREATE TRIGGER " + name)) {
                row.next();
                triggers.add(row.getString("SQL Original Statement"));
            }
            execute("DROP TRIGGER " + name);
        }
        root.setAutoCommit(false);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = root.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void a_ledger_that_nobody_touched_is_sound() {
        VerificationReport report = world.verification().verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.sound()).isTrue();
        assertThat(report.entries()).isGreaterThanOrEqualTo(7);
        assertThat(report.postings()).isGreaterThanOrEqualTo(2 * report.entries());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            posting-hash    | UPDATE ledger_posting SET amount = amount + 1 WHERE account = :wallet AND seq = 3 | entry-hash, balance-chain, row-hash, entry-balance, balance-row, lots-wallet | entry id=:redemption; posting account=:wallet seq=3
            balance after   | UPDATE ledger_posting SET balance_after = balance_after + 1 WHERE account = :wallet AND seq = 1 | entry-hash, balance-chain, row-hash | entry id=:accrual; posting account=:wallet seq=1
            business date   | UPDATE ledger_posting SET business_date = '2001-01-01' WHERE account = :wallet AND seq = 2 | posting-date | posting account=:wallet seq=2
            other account   | UPDATE ledger_posting SET account = 999999999 WHERE account = :wallet AND seq = 3 | orphan, entry-hash, seq | posting account=999999999 seq=3
            swapped amounts | UPDATE ledger_posting SET amount = IF(seq = 1, 50, 1000) WHERE account = :wallet AND seq IN (1, 2) | entry-hash, row-hash, entry-balance | entry id=:accrual
            last posting    | DELETE FROM ledger_posting WHERE account = :wallet ORDER BY seq DESC LIMIT 1 | entry-hash, balance-row, balance-row-hash | balance account=:wallet
            inner posting   | DELETE FROM ledger_posting WHERE account = :wallet AND seq = 2 | seq, entry-hash, balance-row | posting account=:wallet seq=3
            forged posting  | INSERT INTO ledger_posting VALUES (:wallet, 99, 999999999, '2026-06-15', 5, 5, REPEAT('x', 32)) | seq, orphan, balance-row | posting account=:wallet seq=99
            entry's code    | UPDATE ledger_entry SET code = 'other' WHERE id = :redemption | entry-hash | entry id=:redemption
            entry's why     | UPDATE ledger_entry SET why_inputs = '{}' WHERE id = :redemption | entry-hash | entry id=:redemption
            entry's time    | UPDATE ledger_entry SET recorded_at = recorded_at - INTERVAL 1 MICROSECOND WHERE id = :hold | entry-hash | entry id=:hold
            entry's hash    | UPDATE ledger_entry SET hash = REPEAT('x', 32) WHERE id = :hold | entry-hash, row-hash | entry id=:hold
            other key       | UPDATE ledger_entry SET idempotency_key = CONCAT('x', idempotency_key) WHERE id = :hold | entry-hash | entry id=:hold
            entry gone      | DELETE FROM ledger_entry WHERE id = :redemption | orphan, row-hash | seq=3; posting account=:wallet seq=3
            forged entry    | INSERT INTO ledger_entry SELECT 999999999, kind, code, business_date, occurred_at, recorded_at, 'forged', request_hash, actor, why_code, why_inputs, reverses, hash FROM ledger_entry WHERE id = :accrual | entry-empty, entry-hash | entry id=999999999
            lot's expiry    | UPDATE ledger_lot SET expires_on = '2099-01-01' WHERE entry = :accrual | entry-hash, lot-balance | entry id=:accrual
            lot's funder    | UPDATE ledger_lot SET funder = 'other' WHERE entry = :accrual | entry-hash | entry id=:accrual
            lot gone        | DELETE FROM ledger_lot WHERE entry = :accrual | orphan, entry-hash, lots-wallet, lots-held | lot_use
            forged lot      | INSERT INTO ledger_lot VALUES (999999999, :accrual, :wallet, 1, '2026-06-15', NULL, 'x', 0, NULL, NULL, NULL, NULL) | entry-hash, lot-balance, lots-wallet | lot_balance lot=999999999
            use changed     | UPDATE ledger_lot_use SET available = available + 1 WHERE entry = :redemption | entry-hash, lot-balance, lots-wallet | entry id=:redemption
            use gone        | DELETE FROM ledger_lot_use WHERE entry = :redemption | entry-hash, lot-balance, lots-wallet | entry id=:redemption
            forged use      | INSERT INTO ledger_lot_use SELECT :accrual, lot, -9999, 0 FROM ledger_lot_use WHERE entry = :redemption | entry-hash, lot-overdrawn, lot-balance, lots-wallet | entry id=:accrual
            hold's deadline | UPDATE ledger_hold SET until = until + INTERVAL 1 DAY WHERE entry = :hold | entry-hash, open-hold | entry id=:hold
            hold gone       | DELETE FROM ledger_hold WHERE entry = :hold | entry-hash, orphan, holds-held | entry id=:hold
            forged hold     | INSERT INTO ledger_hold SELECT :accrual, wallet, held, 7, until, shielded FROM ledger_hold WHERE entry = :hold | entry-hash, open-hold, holds-held | entry id=:accrual
            event changed   | UPDATE ledger_hold_event SET amount = 81 WHERE entry = :capture | entry-hash, open-hold, holds-held | entry id=:capture
            event gone      | DELETE FROM ledger_hold_event WHERE entry = :capture | entry-hash, open-hold, holds-held | entry id=:capture
            forged event    | INSERT INTO ledger_hold_event VALUES (:accrual, :hold, 'CAPTURED', 1) | entry-hash, open-hold, holds-held | entry id=:accrual
            account's owner | UPDATE ledger_account SET holder_ref = 'thief' WHERE id = :wallet | account-hash | account id=:wallet
            account gone    | DELETE FROM ledger_account WHERE id = :wallet | orphan | account=:wallet
            forged account  | INSERT INTO ledger_account SELECT 999999999, 'PARTNER', 'forged', unit, 'CLEARING', NULL, opened_at, hash FROM ledger_account WHERE id = :wallet | account-hash | account id=999999999
            refusal changed | UPDATE ledger_refusal SET args = '{}' WHERE idempotency_key = 'test refused-for-good' | refusal-hash | refusal key=test refused-for-good
            forged refusal  | INSERT INTO ledger_refusal SELECT CONCAT(idempotency_key, '2'), request_hash, code, args, actor, recorded_at, hash FROM ledger_refusal LIMIT 1 | refusal-hash | refusal key=
            balance row     | UPDATE ledger_balance SET balance = balance + 1 WHERE account = :wallet | balance-row | balance account=:wallet
            balance row off | DELETE FROM ledger_balance WHERE account = :wallet | balance-row | balance account=:wallet
            lot balance     | UPDATE ledger_lot_balance SET available = available + 1 WHERE account = :wallet | lot-balance | lot_balance lot=
            what is owed    | UPDATE ledger_balance SET owed = 7 WHERE account = :wallet | balance-state | balance account=:wallet
            last activity   | UPDATE ledger_balance SET active_on = '2001-01-01' WHERE account = :wallet | balance-state | balance account=:wallet
            hold's shield   | UPDATE ledger_hold SET shielded = FALSE WHERE entry = :hold | entry-hash | entry id=:hold
            lot's giver     | UPDATE ledger_lot SET contributor = NULL WHERE account = :pool | entry-hash | entry id=
            refund changed  | UPDATE ledger_reversal SET points = 1, points_after = 1 WHERE entry = :refund | entry-hash | entry id=:refund
            refund beyond   | UPDATE ledger_reversal SET points = 999, points_after = 999 WHERE entry = :refund | entry-hash, reversal-exceeds | entry id=:redemption
            refund gone     | DELETE FROM ledger_reversal WHERE entry = :refund | entry-hash, reversal-missing | entry id=:refund
            refund's place  | UPDATE ledger_reversal SET seq = 2 WHERE entry = :refund | entry-hash, reversal | reversal entry=:refund
            forged refund   | INSERT INTO ledger_reversal VALUES (:hold, :redemption, 2, 1, 999) | entry-hash, reversal | reversal entry=:hold
            draw changed    | UPDATE ledger_draw SET amount = 1 WHERE entry = :draw | entry-hash | entry id=:draw
            draw gone       | DELETE FROM ledger_draw WHERE entry = :draw | entry-hash | entry id=:draw
            forged draw     | INSERT INTO ledger_draw VALUES (:accrual, :pool, :wallet, -5, '2026-06-15') | entry-hash | entry id=:accrual
            forged notice   | INSERT INTO ledger_notice SELECT MIN(id), '2030-01-01', 1, '2026-06-15', REPEAT('x', 32) FROM ledger_lot WHERE account = :wallet | notice-hash | notice lot=
            open hold       | DELETE FROM ledger_open_hold WHERE hold = :hold | open-hold | open_hold hold=:hold
            """)
    void damage_is_found_and_named(String what, String sql, String rules, String rows) throws SQLException {
        try {
            execute("SET SESSION foreign_key_checks = 0, check_constraint_checks = 0");
            execute(filled(sql));

            VerificationReport report = VerificationOn.dataSource(new SingleConnection(root), Clock.systemUTC())
                    .verify();

            assertThat(report.findings()).extracting(Finding::rule).as(what).contains(rules.split(",\\s*"));
            for (String row : filled(rows).split(";\\s*")) {
                assertThat(report.findings())
                        .extracting(Finding::row)
                        .as(what)
                        .anySatisfy(found -> assertThat(found).contains(row));
            }
        } finally {
            root.rollback();
        }
    }

    private String filled(String text) {
        return text.replace(":wallet", wallet.toString())
                .replace(":accrual", accrual.entry().toString())
                .replace(":redemption", redemption.entry().toString())
                .replace(":hold", hold.entry().toString())
                .replace(":capture", capture.entry().toString())
                .replace(":refund", refund.entry().toString())
                .replace(":pool", pool.toString())
                .replace(":draw", draw.entry().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE :t SET :c = :c", "DELETE FROM :t", "TRUNCATE TABLE :t"})
    void the_applications_user_may_not_change_a_fact(String sql) throws SQLException {
        try (Connection app = world.database().connect(world.database().app());
                var statement = app.createStatement()) {
            for (String table : FACTS) {
                String column = FIRST_COLUMNS.getOrDefault(table, "hash");
                String own = sql.replace(":t", table).replace(":c", column);
                assertThatThrownBy(() -> statement.execute(own)).as(own).hasMessageContaining("denied");
            }
        }
    }
}
