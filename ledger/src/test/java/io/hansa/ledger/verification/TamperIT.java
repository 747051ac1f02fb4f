package io.hansa.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What somebody with every right in the database edits, deletes, inserts, swaps, truncates, or edits and gives a hash that fits, the
 * auditor finds; each rule names the row.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperIT {

    private TamperedLedger ledger;

    @BeforeAll
    void make_a_history() throws SQLException {
        ledger = new TamperedLedger("hansa_tamper");
    }

    @AfterAll
    void close() throws SQLException {
        ledger.close();
    }

    @Test
    void a_ledger_that_nobody_touched_is_sound() {
        assertThat(ledger.findings()).isEmpty();
    }

    /** Who changes all that hangs together, to the last row's hash, is found by the seals alone (SealRulesIT). */
    @Test
    void an_account_that_fits_again_is_not_seen_before_it_is_sealed() throws SQLException {
        String statements = "UPDATE ledger_account SET holder_ref = 'thief' WHERE id = :debtor AND kind = 'WALLET';"
                + " RECOMPUTE account-hash; UPDATE ledger_balance SET owed = 0 WHERE account = :debtor";
        try {
            ledger.damage(statements);

            assertThat(ledger.findings()).isEmpty();
        } finally {
            ledger.restore(statements);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            posting's amount       | UPDATE ledger_posting SET amount = amount + 1 WHERE account = :wallet AND seq = 3 | balance-chain at posting account=:wallet seq=3; row-hash at posting account=:wallet seq=3; entry-balance at entry id=:redemption; entry-hash at entry id=:redemption; balance-row at balance account=:wallet; lots-wallet at account id=:wallet
            posting's amount, hash | UPDATE ledger_posting SET amount = amount + 1 WHERE account = :wallet AND seq = 3; RECOMPUTE entry-hash; RECOMPUTE row-hash | balance-chain at posting account=:wallet seq=3; row-hash at posting account=:wallet seq=4; entry-balance at entry id=:redemption; balance-row at balance account=:wallet; lots-wallet at account id=:wallet
            posting's balance      | UPDATE ledger_posting SET balance_after = balance_after + 1 WHERE account = :wallet AND seq = 1 | balance-chain at posting account=:wallet seq=1; row-hash at posting account=:wallet seq=1; entry-hash at entry id=:accrual
            last posting's balance | UPDATE ledger_posting SET balance_after = balance_after + 1 WHERE account = :pool AND seq = 2; RECOMPUTE entry-hash; RECOMPUTE row-hash | balance-chain at posting account=:pool seq=2; balance-row-hash at balance account=:pool
            posting's date         | UPDATE ledger_posting SET business_date = '2001-01-01' WHERE account = :wallet AND seq = 2 | posting-date at posting account=:wallet seq=2
            partner's amount       | UPDATE ledger_posting SET amount = amount + 1 WHERE entry = :money ORDER BY account LIMIT 1; RECOMPUTE entry-hash | entry-balance at entry id=:money
            partner's balance      | UPDATE ledger_posting SET balance_after = 1, hash = REPEAT('x', 32) WHERE entry = :accrual AND account = :issuance | balance-chain at posting account=:issuance seq=:accrual; entry-hash at entry id=:accrual
            partner's place        | UPDATE ledger_posting SET seq = seq + 777 WHERE entry = :accrual AND account = :issuance | seq at posting account=:issuance seq=778; entry-hash at entry id=:accrual
            other account          | UPDATE ledger_posting SET account = 999999999 WHERE account = :wallet AND seq = 3 | seq at posting account=:wallet seq=4; orphan at posting account=999999999 seq=3; entry-balance at entry id=:redemption; entry-hash at entry id=:redemption; balance-row at balance account=:wallet; lots-wallet at account id=:wallet; reversal-exceeds at entry id=:redemption
            amounts swapped        | UPDATE ledger_posting SET amount = IF(seq = 1, 50, 1000) WHERE account = :wallet AND seq IN (1, 2) | balance-chain at posting account=:wallet seq=1; balance-chain at posting account=:wallet seq=2; row-hash at posting account=:wallet seq=1; row-hash at posting account=:wallet seq=2; entry-balance at entry id=:accrual; entry-balance at entry id=:idle; entry-hash at entry id=:accrual
            places swapped         | UPDATE ledger_posting SET seq = 99 WHERE account = :wallet AND seq = 1; UPDATE ledger_posting SET seq = 1 WHERE account = :wallet AND seq = 2; UPDATE ledger_posting SET seq = 2 WHERE account = :wallet AND seq = 99 | balance-chain at posting account=:wallet seq=1; balance-chain at posting account=:wallet seq=2; balance-chain at posting account=:wallet seq=3; row-hash at posting account=:wallet seq=1; row-hash at posting account=:wallet seq=2; row-hash at posting account=:wallet seq=3; entry-hash at entry id=:accrual
            last posting gone      | DELETE FROM ledger_posting WHERE account = :pool AND seq = 2 | entry-balance at entry id=:draw; entry-hash at entry id=:draw; balance-row at balance account=:pool; lots-wallet at account id=:pool; balance-row-hash at balance account=:pool
            inner posting gone     | DELETE FROM ledger_posting WHERE account = :wallet AND seq = 2 | seq at posting account=:wallet seq=3; entry-balance at entry id=:idle; entry-hash at entry id=:idle; balance-row at balance account=:wallet; lots-wallet at account id=:wallet
            posting forged         | INSERT INTO ledger_posting VALUES (:wallet, 99, 999999999, '2026-06-15', 5, 5, REPEAT('x', 32)) | seq at posting account=:wallet seq=99; orphan at posting account=:wallet seq=99; balance-row at balance account=:wallet; lots-wallet at account id=:wallet
            posting forged at end  | INSERT INTO ledger_posting SELECT :pool, 3, :accrual, '2026-06-15', 5, 30, hash FROM ledger_posting WHERE account = :pool AND seq = 2; RECOMPUTE entry-hash; RECOMPUTE row-hash | row-hash at posting account=:wallet seq=2; entry-balance at entry id=:accrual; balance-row at balance account=:pool; lots-wallet at account id=:pool
            postings truncated     | TRUNCATE TABLE ledger_posting | entry-empty at entry id=:accrual; entry-hash at entry id=:accrual; balance-row at balance account=:held; lots-wallet at account id=:wallet; lots-held at account id=:held; balance-row-hash at balance account=:held; balance-state at balance account=:held; reversal-exceeds at entry id=:redemption; holds-held at account id=:held
            entry's code           | UPDATE ledger_entry SET code = 'other' WHERE id = :redemption | entry-hash at entry id=:redemption
            entry's code, hash     | UPDATE ledger_entry SET code = 'other' WHERE id = :redemption; RECOMPUTE entry-hash | row-hash at posting account=:wallet seq=3
            all of a chain         | UPDATE ledger_entry SET code = 'other' WHERE id = :draw; RECOMPUTE entry-hash; RECOMPUTE row-hash | balance-row-hash at balance account=:pool
            entry's why            | UPDATE ledger_entry SET why_inputs = '{}' WHERE id = :redemption | entry-hash at entry id=:redemption
            entry's time           | UPDATE ledger_entry SET recorded_at = recorded_at - INTERVAL 1 MICROSECOND WHERE id = :hold | entry-hash at entry id=:hold
            entry's date           | UPDATE ledger_entry SET business_date = '2026-06-16' WHERE id = :money | posting-date at posting account=3 seq=:money; entry-hash at entry id=:money
            entry's key            | UPDATE ledger_entry SET idempotency_key = CONCAT('x', idempotency_key) WHERE id = :hold | entry-hash at entry id=:hold
            entry's hash           | UPDATE ledger_entry SET hash = REPEAT('x', 32) WHERE id = :hold | row-hash at posting account=5 seq=1; entry-hash at entry id=:hold
            entry's original       | UPDATE ledger_entry SET reverses = 999999999 WHERE id = :refund | entry-hash at entry id=:refund; reversal-missing at entry id=:refund; orphan at entry id=:refund
            entries swapped        | UPDATE ledger_entry SET id = 999999999 WHERE id = :accrual; UPDATE ledger_entry SET id = :accrual WHERE id = :idle; UPDATE ledger_entry SET id = :idle WHERE id = 999999999 | row-hash at posting account=:wallet seq=1; row-hash at posting account=:wallet seq=2; entry-hash at entry id=:accrual; entry-hash at entry id=:idle
            entry gone             | DELETE FROM ledger_entry WHERE id = :redemption | orphan at posting account=2 seq=:redemption; row-hash at posting account=:wallet seq=3
            entry forged           | INSERT INTO ledger_entry SELECT 999999999, kind, code, business_date, occurred_at, recorded_at, 'forged', request_hash, actor, why_code, why_inputs, reverses, hash FROM ledger_entry WHERE id = :accrual | entry-empty at entry id=999999999; entry-hash at entry id=999999999
            entries truncated      | TRUNCATE TABLE ledger_entry | orphan at posting account=:issuance seq=:accrual; row-hash at posting account=5 seq=1; balance-state at balance account=:held
            lot's expiry           | UPDATE ledger_lot SET expires_on = '2099-01-01' WHERE entry = :accrual | entry-hash at entry id=:accrual; lot-balance at lot id=:accrualLot
            lot's expiry, hash     | UPDATE ledger_lot SET expires_on = '2099-01-01' WHERE entry = :accrual; RECOMPUTE entry-hash | row-hash at posting account=:wallet seq=1; lot-balance at lot id=:accrualLot
            lot's life             | UPDATE ledger_lot SET idle_months = 99 WHERE entry = :idle | entry-hash at entry id=:idle; lot-balance at lot id=:idleLot
            lot's funder           | UPDATE ledger_lot SET funder = 'other' WHERE entry = :accrual | entry-hash at entry id=:accrual
            lot's giver            | UPDATE ledger_lot SET contributor = NULL WHERE account = :pool | entry-hash at entry id=:gift
            lot's account          | UPDATE ledger_lot SET account = :debtor WHERE entry = :accrual | entry-hash at entry id=:accrual; lots-wallet at account id=:wallet; lots-held at account id=:held
            lot's account unknown  | UPDATE ledger_lot SET account = 999999999 WHERE entry = :accrual | entry-hash at entry id=:accrual; lots-wallet at account id=:wallet; lots-held at account id=:held
            lot gone               | DELETE FROM ledger_lot WHERE entry = :accrual | entry-hash at entry id=:accrual; orphan at lot_use entry=:redemption lot=:accrualLot; lots-wallet at account id=:wallet; lots-held at account id=:held
            lot forged             | INSERT INTO ledger_lot VALUES (:wallet, 0, 999999999, :accrual, 1, '2026-06-15', NULL, 'x', 0, NULL, NULL, NULL, NULL, NULL, NULL, 2, 0) | entry-hash at entry id=:accrual; lots-wallet at account id=:wallet; lot-balance at lot id=999999999
            lots truncated         | TRUNCATE TABLE ledger_lot | entry-hash at entry id=:accrual; orphan at lot_use entry=:redemption lot=:accrualLot; lots-wallet at account id=:wallet; lots-held at account id=:held; balance-state at balance account=:wallet
            use changed            | UPDATE ledger_lot_use SET available = available + 1 WHERE entry = :redemption | entry-hash at entry id=:redemption; lots-wallet at account id=:wallet; lot-balance at lot id=:accrualLot
            lots swapped           | UPDATE ledger_lot SET amount = IF(entry = :accrual, 50, 1000) WHERE entry IN (:accrual, :idle) | entry-hash at entry id=:accrual; entry-hash at entry id=:idle; lot-overdrawn at lot id=:accrualLot; lot-balance at lot id=:accrualLot; lot-balance at lot id=:idleLot
            use changed, hash      | UPDATE ledger_lot_use SET available = available + 1 WHERE entry = :redemption; RECOMPUTE entry-hash | row-hash at posting account=:wallet seq=3; lots-wallet at account id=:wallet; lot-balance at lot id=:accrualLot
            use of held            | UPDATE ledger_lot_use SET held = held + 1 WHERE entry = :hold | entry-hash at entry id=:hold; lots-held at account id=:held; lot-balance at lot id=:accrualLot
            use gone               | DELETE FROM ledger_lot_use WHERE entry = :redemption | entry-hash at entry id=:redemption; lots-wallet at account id=:wallet; lot-balance at lot id=:accrualLot
            use forged             | INSERT INTO ledger_lot_use SELECT :accrual, lot, -9999, 0 FROM ledger_lot_use WHERE entry = :redemption | entry-hash at entry id=:accrual; lots-wallet at account id=:wallet; lot-overdrawn at lot id=:accrualLot; lot-balance at lot id=:accrualLot
            uses truncated         | TRUNCATE TABLE ledger_lot_use | entry-hash at entry id=:redemption; lots-wallet at account id=:wallet; lots-held at account id=:held; lot-balance at lot id=:accrualLot
            hold's deadline        | UPDATE ledger_hold SET until = until + INTERVAL 1 DAY WHERE entry = :hold | entry-hash at entry id=:hold; open-hold at open_hold hold=:hold
            hold's amount, hash    | UPDATE ledger_hold SET amount = 201 WHERE entry = :hold; RECOMPUTE entry-hash | row-hash at posting account=5 seq=1; open-hold at open_hold hold=:hold; holds-held at account id=:held
            hold's shield          | UPDATE ledger_hold SET shielded = FALSE WHERE entry = :hold | entry-hash at entry id=:hold
            hold gone              | DELETE FROM ledger_hold WHERE entry = :hold | entry-hash at entry id=:hold; holds-held at account id=:held; orphan at open_hold hold=:hold
            hold forged            | INSERT INTO ledger_hold SELECT :accrual, wallet, held, 7, until, shielded FROM ledger_hold WHERE entry = :hold | entry-hash at entry id=:accrual; open-hold at open_hold hold=:accrual; holds-held at account id=:held
            holds truncated        | TRUNCATE TABLE ledger_hold | entry-hash at entry id=:hold; holds-held at account id=:held; orphan at open_hold hold=:hold
            event changed          | UPDATE ledger_hold_event SET amount = 81 WHERE entry = :capture | entry-hash at entry id=:capture; open-hold at open_hold hold=:hold; holds-held at account id=:held
            event gone             | DELETE FROM ledger_hold_event WHERE entry = :capture | entry-hash at entry id=:capture; open-hold at open_hold hold=:hold; holds-held at account id=:held
            event forged           | INSERT INTO ledger_hold_event VALUES (:accrual, :hold, 'CAPTURED', 1) | entry-hash at entry id=:accrual; open-hold at open_hold hold=:hold; holds-held at account id=:held
            events truncated       | TRUNCATE TABLE ledger_hold_event | entry-hash at entry id=:capture; open-hold at open_hold hold=:hold; holds-held at account id=:held
            refund changed         | UPDATE ledger_reversal SET points = 1, points_after = 1 WHERE entry = :refund | entry-hash at entry id=:refund
            refund beyond, hash    | UPDATE ledger_reversal SET points = 999, points_after = 999 WHERE entry = :refund; RECOMPUTE entry-hash | row-hash at posting account=:wallet seq=7; reversal-exceeds at entry id=:redemption
            refund gone            | DELETE FROM ledger_reversal WHERE entry = :refund | entry-hash at entry id=:refund; reversal-missing at entry id=:refund
            refund gone, hash      | DELETE FROM ledger_reversal WHERE entry = :refund; RECOMPUTE entry-hash | row-hash at posting account=:wallet seq=7; reversal-missing at entry id=:refund
            refund's place         | UPDATE ledger_reversal SET seq = 2 WHERE entry = :refund; RECOMPUTE entry-hash | row-hash at posting account=:wallet seq=7; reversal at reversal entry=:refund original=:redemption
            refund forged          | INSERT INTO ledger_reversal VALUES (:hold, :redemption, 2, 1, 999) | entry-hash at entry id=:hold; reversal at reversal entry=:hold original=:redemption; reversal-exceeds at entry id=:redemption
            refund of nothing      | UPDATE ledger_reversal SET original = 999999999 WHERE entry = :refund | entry-hash at entry id=:refund; reversal-exceeds at entry id=999999999; reversal-missing at entry id=:refund; orphan at reversal entry=:refund
            refunds truncated      | TRUNCATE TABLE ledger_reversal | entry-hash at entry id=:refund; reversal-missing at entry id=:refund
            draw changed           | UPDATE ledger_draw SET amount = 1 WHERE entry = :draw | entry-hash at entry id=:draw
            draw gone              | DELETE FROM ledger_draw WHERE entry = :draw | entry-hash at entry id=:draw
            draw forged            | INSERT INTO ledger_draw VALUES (:accrual, :pool, :wallet, -5, '2026-06-15') | entry-hash at entry id=:accrual
            draws truncated        | TRUNCATE TABLE ledger_draw | entry-hash at entry id=:draw
            notice forged          | INSERT INTO ledger_notice SELECT MIN(id), '2030-01-01', 1, '2026-06-15', REPEAT('x', 32) FROM ledger_lot WHERE account = :wallet | notice-hash at notice lot=:accrualLot expires_on=2030-01-01
            notice of nothing      | INSERT INTO ledger_notice VALUES (999999999, '2030-01-01', 1, '2026-06-15', REPEAT('x', 32)); RECOMPUTE notice-hash | orphan at notice lot=999999999
            notice changed         | UPDATE ledger_notice SET points = points + 1 WHERE lot = :announcedLot | notice-hash at notice lot=:announcedLot expires_on=2026-12-01
            notice's date, hash    | UPDATE ledger_notice SET expires_on = '2026-12-02' WHERE lot = :announcedLot; RECOMPUTE notice-hash | lot-balance at lot id=:announcedLot
            notice gone            | DELETE FROM ledger_notice WHERE lot = :announcedLot | lot-balance at lot id=:announcedLot
            notices swapped        | UPDATE ledger_notice SET lot = 999999999 WHERE lot = :announcedLot; UPDATE ledger_notice SET lot = :announcedLot WHERE lot = :backLot; UPDATE ledger_notice SET lot = :backLot WHERE lot = 999999999 | notice-hash at notice lot=:announcedLot expires_on=2026-12-01; notice-hash at notice lot=:backLot expires_on=2026-12-01
            notices truncated      | TRUNCATE TABLE ledger_notice | lot-balance at lot id=:announcedLot
            notice taken back      | UPDATE ledger_lot SET ends_on = NULL, due_on = '2026-11-01' WHERE id = :announcedLot | lot-balance at lot id=:announcedLot
            notice pretended       | UPDATE ledger_lot SET ends_on = '2026-12-01', due_on = NULL WHERE id = :awaitedLot | lot-balance at lot id=:awaitedLot
            announced too early    | INSERT INTO ledger_notice VALUES (:awaitedLot, '2026-07-01', 90, '2026-06-15', REPEAT('x', 32)); RECOMPUTE notice-hash; UPDATE ledger_lot SET ends_on = '2026-07-01', due_on = NULL WHERE id = :awaitedLot | lot-balance at lot id=:awaitedLot
            account's owner        | UPDATE ledger_account SET holder_ref = 'thief' WHERE id = :wallet | account-hash at account id=:wallet
            account's kind         | UPDATE ledger_account SET kind = 'CLEARING' WHERE id = :wallet | balance-chain at posting account=:wallet seq=1; seq at posting account=:wallet seq=5; account-hash at account id=:wallet; reversal-exceeds at entry id=:redemption
            account gone           | DELETE FROM ledger_account WHERE id = :wallet | orphan at posting account=:wallet seq=1; entry-balance at entry id=:accrual; reversal-exceeds at entry id=:redemption
            account forged         | INSERT INTO ledger_account SELECT 999999999, 'PARTNER', 'forged', unit, 'CLEARING', NULL, opened_at, hash FROM ledger_account WHERE id = :wallet | account-hash at account id=999999999
            account's held         | UPDATE ledger_account SET held = 999999999 WHERE id = :wallet; RECOMPUTE account-hash | lots-held at account id=999999999; orphan at account id=:wallet
            accounts truncated     | TRUNCATE TABLE ledger_account | orphan at posting account=:issuance seq=:accrual; reversal-exceeds at entry id=:redemption
            refusal changed        | UPDATE ledger_refusal SET args = '{}' WHERE idempotency_key = 'test refused-for-good' | refusal-hash at refusal key=test refused-for-good
            refusal forged         | INSERT INTO ledger_refusal SELECT CONCAT(idempotency_key, '2'), request_hash, code, args, actor, recorded_at, hash FROM ledger_refusal LIMIT 1 | refusal-hash at refusal key=test refused-for-good2
            balance row            | UPDATE ledger_balance SET balance = balance + 1 WHERE account = :wallet | balance-row at balance account=:wallet
            balance row's place    | UPDATE ledger_balance SET last_seq = last_seq - 1 WHERE account = :wallet | balance-row at balance account=:wallet; balance-row-hash at balance account=:wallet
            balance row's hash     | UPDATE ledger_balance SET last_hash = REPEAT('x', 32) WHERE account = :wallet | balance-row-hash at balance account=:wallet
            balance row gone       | DELETE FROM ledger_balance WHERE account = :wallet | balance-row at balance account=:wallet
            balance row forged     | INSERT INTO ledger_balance VALUES (999999999, 5, 1, REPEAT('x', 32), 0, NULL, FALSE) | balance-row-hash at balance account=999999999; orphan at balance account=999999999
            balance rows truncated | TRUNCATE TABLE ledger_balance | balance-row at balance account=:held
            what is owed           | UPDATE ledger_balance SET owed = 7 WHERE account = :debtor | balance-state at balance account=:debtor
            last activity later    | UPDATE ledger_balance SET active_on = '2031-01-01' WHERE account = :wallet | balance-state at balance account=:wallet
            last activity earlier  | UPDATE ledger_balance SET active_on = '2001-01-01' WHERE account = :wallet | balance-state at balance account=:wallet
            idle lots              | UPDATE ledger_balance SET idle_lots = FALSE WHERE account = :wallet | balance-state at balance account=:wallet
            what is left           | UPDATE ledger_lot SET available = available + 1 WHERE account = :pool | lot-balance at lot id=:giftLot
            what is held           | UPDATE ledger_lot SET held = held + 1 WHERE account = :wallet AND id = :accrualLot | lot-balance at lot id=:accrualLot
            lot's end              | UPDATE ledger_lot SET ends_on = '2099-01-01' WHERE id = :accrualLot | lot-balance at lot id=:accrualLot
            idle lot's end         | UPDATE ledger_lot SET ends_on = '2099-01-01' WHERE id = :idleLot | lot-balance at lot id=:idleLot
            lot due                | UPDATE ledger_lot SET due_on = '2026-07-01' WHERE id = :giftLot | lot-balance at lot id=:giftLot
            lot hidden             | UPDATE ledger_lot SET used_up = 1 WHERE id = :giftLot | lot-balance at lot id=:giftLot
            lot emptied            | UPDATE ledger_lot SET used_up = 1, available = 0, held = 0, ends_on = NULL, due_on = NULL WHERE id = :giftLot | lot-balance at lot id=:giftLot
            used up lot shown      | UPDATE ledger_lot SET used_up = 0 WHERE id = :earnedLot | lot-balance at lot id=:earnedLot
            open hold              | UPDATE ledger_open_hold SET amount = amount + 1 WHERE hold = :hold | open-hold at open_hold hold=:hold
            open hold gone         | DELETE FROM ledger_open_hold WHERE hold = :hold | open-hold at open_hold hold=:hold
            open hold forged       | INSERT INTO ledger_open_hold VALUES (999999999, :wallet, 5, '2026-06-15') | orphan at open_hold hold=999999999
            span forged            | INSERT INTO ledger_span VALUES (:wallet, 64, 0, '2026-06-15', '2026-06-15') | span at span account=:wallet size=64 number=0
            open holds truncated   | TRUNCATE TABLE ledger_open_hold | open-hold at open_hold hold=:hold
            """)
    void damage_is_found_and_the_row_named(String what, String statements, String expected) throws SQLException {
        try {
            ledger.damage(statements);
            List<String> found = new ArrayList<>();
            ledger.findings().forEach(finding -> found.add(finding.rule() + " at " + finding.row()));

            assertThat(found).as(what).contains(ledger.filled(expected).split(";\\s*"));
        } finally {
            ledger.restore(statements);
        }
    }
}
