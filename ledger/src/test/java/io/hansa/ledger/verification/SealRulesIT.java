package io.hansa.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.seal.SealView;
import io.hansa.ledger.seal.SealWorld;
import io.hansa.ledger.testing.SingleConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What somebody with every right in the database does to a sealed journal, the auditor finds and names. The damage is done in a
 * transaction that the auditor looks into and that is rolled back, without the guarding triggers.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealRulesIT {

    private final SealWorld world = SealWorld.in("hansa_seal_rules");
    private Connection root;
    private EntryNumber early;
    private EntryNumber owed;
    private EntryNumber late;
    private EntryNumber open;

    @BeforeAll
    void make_a_sealed_history() throws SQLException {
        early = world.earn(100, "2026-03-01");
        owed = world.owe(70, "2026-03-01");
        world.beRefused();
        world.promise(5, "2026-12-01");
        world.seal();
        late = world.earn(40, "2026-03-02");
        world.owe(7, "2026-03-02");
        world.seal();
        world.earn(1, "2026-03-03");
        world.seal();
        world.pass(Duration.ofMinutes(20));
        open = world.earn(2, "2026-03-03");
        world.pass(Duration.ofMinutes(50));
        root = world.root();
        for (String table :
                List.of("entry", "posting", "refusal", "account", "notice", "seal", "seal_key", "checkpoint")) {
            execute("DROP TRIGGER ledger_" + table + "_no_update");
            execute("DROP TRIGGER ledger_" + table + "_no_delete");
        }
        root.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        root.rollback();
    }

    @AfterAll
    void close() throws SQLException {
        root.close();
    }

    @Test
    void a_sealed_journal_that_nobody_touched_is_sound() {
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            hash of an entry   | UPDATE ledger_entry SET hash = REPEAT('x', 32) WHERE id = :owed | seal-root | seal number=1
            entry gone         | DELETE FROM ledger_posting WHERE entry = :owed; DELETE FROM ledger_entry WHERE id = :owed | seal-root, checkpoint, day-total | seal number=1
            all entries gone   | TRUNCATE TABLE ledger_entry | seal-root | seal number=1
            entry moved later  | UPDATE ledger_entry SET recorded_at = recorded_at + INTERVAL 15 MINUTE WHERE id = :owed | seal-root, late-entry, low-entry | entry id=:owed
            entry moved away   | UPDATE ledger_entry SET recorded_at = recorded_at + INTERVAL 20 MINUTE WHERE id = :late | seal-root, unsealed, low-entry | entry id=:late
            entry put between  | INSERT INTO ledger_entry SELECT :late + 500, kind, code, business_date, occurred_at, recorded_at, 'forged key', request_hash, actor, why_code, why_inputs, NULL, hash FROM ledger_entry WHERE id = :late | late-entry, seal-root | entry id=:forged
            entry put before   | INSERT INTO ledger_entry SELECT 999, kind, code, business_date, occurred_at, '1999-12-31', 'forged key', request_hash, actor, why_code, why_inputs, NULL, hash FROM ledger_entry WHERE id = :late | late-entry, seal-root | entry id=999
            low number         | INSERT INTO ledger_entry SELECT :early - 1, kind, code, business_date, occurred_at, recorded_at, 'forged key', request_hash, actor, why_code, why_inputs, NULL, hash FROM ledger_entry WHERE id = :open | low-entry | entry id=:below
            never sealed       | UPDATE ledger_entry SET recorded_at = recorded_at - INTERVAL 11 MINUTE WHERE id = :open | unsealed | entry id=:open
            refusal gone       | DELETE FROM ledger_refusal | seal-root | seal number=1
            refusal forged     | INSERT INTO ledger_refusal SELECT 'test forged', request_hash, code, args, actor, recorded_at, hash FROM ledger_refusal | late-entry | refusal key=test forged
            notice changed     | UPDATE ledger_notice SET points = 4, hash = REPEAT('x', 32) | seal-root | seal number=1
            notice gone        | DELETE FROM ledger_notice | seal-root | seal number=1
            notice moved later | UPDATE ledger_notice SET announced_at = announced_at + INTERVAL 15 MINUTE | seal-root, late-entry | notice lot=
            notice forged      | INSERT INTO ledger_notice SELECT lot, '2026-12-31', 5, announced_at, hash FROM ledger_notice | late-entry, seal-root | expires_on=2026-12-31
            notice put apart   | INSERT INTO ledger_notice SELECT lot, '2026-12-31', 5, announced_at - INTERVAL 1 DAY, hash FROM ledger_notice | late-entry, seal-root | expires_on=2026-12-31
            notice unsealed    | INSERT INTO ledger_notice SELECT lot, '2026-12-31', 5, announced_at + INTERVAL 35 MINUTE, hash FROM ledger_notice | unsealed | expires_on=2026-12-31
            notices left out   | UPDATE ledger_seal SET notices = NULL WHERE number = 1 | seal-chain, seal-signature, seal-root | seal number=1
            account's owner    | UPDATE ledger_account SET holder_ref = 'OTHER', hash = REPEAT('x', 32) WHERE kind = 'CLEARING' | seal-root | seal number=1
            account forged     | INSERT INTO ledger_account SELECT 77777, holder_kind, 'FORGED', unit, kind, held, opened_at, hash FROM ledger_account WHERE kind = 'CLEARING' | late-entry | account id=77777
            root               | UPDATE ledger_seal SET root = REPEAT('x', 32) WHERE number = 2 | seal-root, seal-chain, seal-signature | seal number=2
            time of sealing    | UPDATE ledger_seal SET sealed_at = sealed_at - INTERVAL 1 DAY WHERE number = 2 | seal-chain, seal-signature | seal number=2
            low entry          | UPDATE ledger_seal SET low_entry = low_entry - 1 WHERE number = 2 | seal-chain, seal-signature, checkpoint | seal number=2
            hash recomputed    | UPDATE ledger_seal SET accounts = accounts + 1, hash = UNHEX(SHA2(CONCAT_WS(CHAR(10), 'seal', number, DATE_FORMAT(from_at, '%Y-%m-%d %H:%i:%s.%f'), DATE_FORMAT(until_at, '%Y-%m-%d %H:%i:%s.%f'), entries, refusals, accounts, notices, LOWER(HEX(root)), LOWER(HEX(previous)), low_entry, DATE_FORMAT(sealed_at, '%Y-%m-%d %H:%i:%s.%f'), key_id), 256)) WHERE number = 2 | seal-chain, seal-signature, seal-root | seal number=3
            signature          | UPDATE ledger_seal SET signature = REPEAT('x', 64) WHERE number = 3 | seal-signature | seal number=3
            previous           | UPDATE ledger_seal SET previous = REPEAT('x', 32) WHERE number = 3 | seal-chain, seal-signature | seal number=3
            seals swapped      | UPDATE ledger_seal SET number = 99 WHERE number = 1; UPDATE ledger_seal SET number = 1 WHERE number = 2; UPDATE ledger_seal SET number = 2 WHERE number = 99 | seal-gap, seal-chain, seal-signature | seal number=1
            seal gone          | DELETE FROM ledger_seal WHERE number = 2 | seal-gap, seal-chain, checkpoint | seal number=3
            first seal gone    | DELETE FROM ledger_seal WHERE number = 1 | seal-gap, seal-chain | seal number=2
            last seal gone     | DELETE FROM ledger_seal WHERE number = 3 | unsealed, checkpoint | checkpoint account=
            seals truncated    | TRUNCATE TABLE ledger_seal | checkpoint, day-total | checkpoint account=
            seal forged        | INSERT INTO ledger_seal SELECT 4, until_at, until_at + INTERVAL 1 MINUTE, 0, 0, 0, 0, root, hash, low_entry, sealed_at, key_id, signature, REPEAT('y', 32) FROM ledger_seal WHERE number = 3 | seal-chain, seal-signature, seal-root | seal number=4
            time left out      | UPDATE ledger_seal SET from_at = from_at + INTERVAL 1 SECOND WHERE number = 3 | seal-gap, seal-chain | seal number=3
            public key         | UPDATE ledger_seal_key SET public_key = CONCAT(LEFT(public_key, 43), 'x') | seal-signature | seal_key id=
            public key gone    | DELETE FROM ledger_seal_key | seal-signature | seal number=1
            checkpoint changed | UPDATE ledger_checkpoint SET balance = balance + 1 WHERE account = :clearing AND seal = 2 | checkpoint | checkpoint account=:clearing seal=2
            checkpoint gone    | DELETE FROM ledger_checkpoint WHERE account = :clearing AND seal = 3 | checkpoint | checkpoint account=:clearing seal=3
            checkpoint forged  | INSERT INTO ledger_checkpoint VALUES (:wallet, 2, 5) | checkpoint | checkpoint account=:wallet seal=2
            all checkpoints    | TRUNCATE TABLE ledger_checkpoint | checkpoint | seal=1
            day changed        | UPDATE ledger_day SET amount = amount + 1 WHERE account = :clearing AND business_date = '2026-03-02' | day-total | day account=:clearing date=2026-03-02
            day's count        | UPDATE ledger_day SET postings = postings + 1 WHERE account = :clearing AND business_date = '2026-03-01' | day-total | day account=:clearing date=2026-03-01
            day gone           | DELETE FROM ledger_day WHERE account = :clearing AND business_date = '2026-03-02' | day-total | day account=:clearing date=2026-03-02
            day forged         | INSERT INTO ledger_day VALUES (:clearing, '2026-04-01', 0, 1) | day-total | day account=:clearing date=2026-04-01
            all days           | TRUNCATE TABLE ledger_day | day-total | date=2026-03-01
            """)
    void damage_is_found_and_named(String what, String sql, String rules, String row) throws SQLException {
        List<String> tables =
                sql.startsWith("TRUNCATE") ? List.of(sql.substring("TRUNCATE TABLE ".length())) : List.of();
        execute("SET SESSION foreign_key_checks = 0, check_constraint_checks = 0, unique_checks = 0");
        for (String statement : filled(sql).split(";")) {
            // TRUNCATE would commit; what it leaves is the same
            execute(tables.isEmpty() ? statement : "DELETE FROM " + tables.get(0));
        }

        List<Finding> findings = findings();

        assertThat(findings).extracting(Finding::rule).as(what).contains(rules.split(",\\s*"));
        assertThat(findings)
                .filteredOn(finding -> List.of(rules.split(",\\s*")).contains(finding.rule()))
                .extracting(Finding::row)
                .as(what)
                .anySatisfy(found -> assertThat(found).contains(filled(row)));
    }

    /** Everything in the database fits together again; only the seal says that it is not what it was. */
    @Test
    void an_entry_that_was_changed_with_all_that_hangs_on_it_is_found_by_its_seal() throws SQLException {
        execute("UPDATE ledger_entry SET actor = 'system:nobody' WHERE id = " + owed);
        String recomputed = findings().stream()
                .filter(finding -> finding.rule().equals("entry-hash"))
                .findFirst()
                .orElseThrow()
                .expected();
        execute("UPDATE ledger_entry SET hash = UNHEX('" + recomputed + "') WHERE id = " + owed);

        assertThat(findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("seal-root"))
                .satisfies(finding -> assertThat(finding.row()).isEqualTo("seal number=1"));
    }

    /** Who forges a whole chain with a key of his own does not have one that is trusted. */
    @Test
    void seals_of_a_key_that_is_not_trusted_do_not_count() throws SQLException {
        SealView last = world.seals().last().orElseThrow();

        assertThat(findings(TrustedKeys.of(Set.of(last.keyId())))).isEmpty();
        assertThat(findings(TrustedKeys.of(Set.of("0".repeat(32)))))
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("seal-signature"))
                .extracting(Finding::row)
                .containsExactly("seal number=1", "seal number=2", "seal number=3");
        assertThat(findings(new TrustedKeys(SealWorld.newKey(), java.util.Optional.of("x, " + last.keyId()))))
                .isEmpty();
        assertThat(findings(new TrustedKeys(SealWorld.newKey(), java.util.Optional.empty())))
                .isNotEmpty();
    }

    private List<Finding> findings() {
        return findings(TrustedKeys.any());
    }

    private List<Finding> findings(TrustedKeys trusted) {
        Verification verification = VerificationOn.dataSource(new SingleConnection(root), world.clock());
        verification.trusted = trusted;
        return verification.verify().findings();
    }

    private String filled(String text) {
        return text.replace(":early", early.toString())
                .replace(":owed", owed.toString())
                .replace(":late", late.toString())
                .replace(":open", open.toString())
                .replace(":forged", Long.toString(late.value() + 500))
                .replace(":below", Long.toString(early.value() - 1))
                .replace(":clearing", world.clearing().toString())
                .replace(":wallet", world.wallet().toString());
    }

    private void execute(String sql) throws SQLException {
        try (var statement = root.createStatement()) {
            statement.execute(sql);
        }
    }
}
