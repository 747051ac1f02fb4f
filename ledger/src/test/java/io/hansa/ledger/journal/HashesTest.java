package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The texts that are hashed, spelled out: an auditor can write them down from the rows. */
class HashesTest {

    private final MemoryLedger ledger = new MemoryLedger();
    private final AccountId wallet = ledger.wallet(Unit.PTS);
    private final AccountId issuance = ledger.programme(AccountKind.ISSUANCE, Unit.PTS);

    @Test
    void an_entrys_hash_covers_its_row_and_all_rows_that_hang_on_it() throws Exception {
        ledger.receipt(anAccrual()
                .of(30)
                .from(issuance)
                .to(wallet)
                .expiring(on("2027-12-31"))
                .fundedBy("PVG")
                .keyed("golden")
                .command());
        Entry entry = ledger.lastEntry();

        String text = """
                entry
                1
                ACCRUE
                test.accrual
                2026-06-15
                2026-06-15 02:03:04.000005
                2026-06-15 10:00:00.000000
                test golden
                %s
                system:test
                test
                {"case":"test.accrual"}
                -
                posting
                2
                1
                30
                30
                posting
                4
                1
                -30
                -
                lot
                1
                2
                30
                2026-06-15
                2027-12-31
                PVG
                800000
                -
                -
                -
                -""".formatted(HexFormat.of().formatHex(entry.requestHash()));

        assertThat(entry.hash()).isEqualTo(sha256(text));
    }

    @Test
    void a_postings_hash_chains_it_to_the_one_before_and_to_its_entry() throws Exception {
        ledger.receipt(anAccrual().of(30).from(issuance).to(wallet).command());
        byte[] first = ledger.lastEntry().postings().get(0).hash().orElseThrow();
        ledger.receipt(anAccrual().of(12).from(issuance).to(wallet).command());
        Entry entry = ledger.lastEntry();

        String text = "row\n%s\n2\n2\n12\n42\n%s"
                .formatted(HexFormat.of().formatHex(first), HexFormat.of().formatHex(entry.hash()));

        assertThat(entry.postings().get(0).hash().orElseThrow()).isEqualTo(sha256(text));
    }

    private static byte[] sha256(String text) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
