package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.openqa.selenium.By;

/** Who verifies the ledger at the end of each story. */
final class Auditor {

    private Auditor() {}

    /** In a browser that nobody is signed in with: the entry says who asked, and why, and who let it be. */
    static void readsTheEntry(Screen screen, String entry, String request) {
        screen.signIn(World.staffLogin("AUDITOR"));
        screen.open("console/entries/entry.xhtml?number=" + entry);
        assertThat(screen.text(By.id("why"))).contains(request);
        screen.keep("console-entry-approved");
    }

    /** In a browser that nobody is signed in with: a closed month is made again from the ledger, and is the same. */
    static void provesTheClosing(Screen screen, YearMonth month) {
        screen.signIn(World.staffLogin("AUDITOR"));
        screen.open("console/closings/closing.xhtml?month=" + month);
        screen.press(By.id("proving:prove"));
        screen.await(By.id("proofs"));
        assertThat(screen.text(By.id("proofs"))).contains(screen.word("consoleClosing", "result.same"));
        screen.keep("console-closing-proven");
    }

    /** In a browser that nobody is signed in with: what a partner sent and was refused, with the reason. */
    static void findsRefused(Screen screen, String partner, String reference, String told) {
        screen.signIn(World.staffLogin("AUDITOR"));
        screen.open("console/partners/transactions.xhtml?partner=" + partner + "&state=REFUSED");
        assertThat(screen.text(By.cssSelector("#transactions tbody")))
                .contains(reference)
                .contains(told);
        screen.keep("console-transactions-refused");
    }

    /** In a browser that nobody is signed in with: sees how far the seals reach, and an entry on either side of it. */
    static void takesAProofHome(Screen screen, long sealed, long open) {
        screen.signIn(World.staffLogin("AUDITOR"));
        screen.open("console/seals/index.xhtml");
        assertThat(screen.all(By.cssSelector("#seals tbody tr"))).isNotEmpty();
        screen.keep("console-seals");
        screen.open("console/entries/entry.xhtml?number=" + sealed);
        screen.keep("console-entry-sealed");
        assertThat(screen.download(By.id("proof")))
                .startsWith("200 {")
                .contains("\"format\":\"hansa-proof-2\"", "\"entry\":" + sealed + ",");
        readsTheWalletAsItWas(screen);
        findsAccounts(screen);
        screen.open("console/entries/entry.xhtml?number=" + sealed);
        screen.press(By.cssSelector("#seal a"));
        assertThat(screen.text(By.id("hash"))).hasSize(64);
        screen.keep("console-seal");
        screen.open("console/entries/entry.xhtml?number=" + open);
        assertThat(screen.has("proof")).isFalse();
        assertThat(screen.text(By.id("seal"))).isEqualTo(screen.word("consoleLedger", "entry.seal.none"));
    }

    /** The programme's, and nobody's of a name that there is not. */
    private static void findsAccounts(Screen screen) {
        screen.open("console/accounts/index.xhtml");
        assertThat(screen.text(By.id("accounts")))
                .contains(screen.word("consoleLedger", "account.ISSUANCE"), screen.word("consoleLedger", "unit.PTS"));
        screen.keep("console-accounts");
        screen.type("find:holder", "无名 ©");
        screen.press(By.id("find:search"));
        assertThat(screen.text(By.id("main"))).contains(screen.word("consoleLedger", "accounts.none"));
        screen.open("console/accounts/index.xhtml");
        screen.press(By.cssSelector("#accounts tbody a"));
        assertThat(screen.has("balances")).isTrue();
    }

    /** From an entry to the member's wallet, which had nothing before this year and has something on this day. */
    private static void readsTheWalletAsItWas(Screen screen) {
        screen.press(By.linkText(screen.word("consoleLedger", "account.WALLET")));
        assertThat(screen.all(By.cssSelector("#lines tbody tr"))).hasSize(2);
        screen.set("instant:asOf", "2020-01-01T00:00");
        screen.press(By.id("instant:read"));
        assertThat(screen.text(By.cssSelector("#balances .tile:nth-child(2) .tile-figure")))
                .isEqualTo("0");
        assertThat(screen.has("lines")).isFalse();
        screen.set(
                "date:on", LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).toString());
        screen.press(By.id("date:read"));
        assertThat(screen.text(By.cssSelector("#balances .tile:nth-child(2) .tile-figure")))
                .isEqualTo("300");
        assertThat(screen.all(By.cssSelector("#lines tbody tr"))).hasSize(2);
        screen.keep("console-account");
    }

    /** In a browser that nobody is signed in with. */
    static void findsTheLedgerSound(Screen screen) {
        screen.signIn(World.staffLogin("AUDITOR"));
        screen.open("console/verification/index.xhtml");
        screen.press(By.id("verifying:verify"));
        screen.await(By.id("verdict"));
        assertThat(screen.text(By.cssSelector("#verdict")))
                .isEqualTo(screen.word("consoleLedger", "verification.sound"));
        screen.keep("console-verification");
    }

    /** An administrator, in a browser that nobody is signed in with: compares first, and then makes state anew. */
    static void rebuildsState(Screen screen) {
        screen.signIn(World.staffLogin("ADMIN"));
        screen.open("console/verification/index.xhtml");
        screen.press(By.id("rebuilding:preview"));
        seesTheRebuildDone(screen);
        screen.open("console/verification/index.xhtml");
        screen.unfold(By.cssSelector("#rebuilding summary"));
        screen.keep("console-rebuild");
        screen.press(By.id("rebuilding:rebuild"));
        seesTheRebuildDone(screen);
    }

    private static void seesTheRebuildDone(Screen screen) {
        screen.await(By.cssSelector("#watching .badge-good"));
        assertThat(screen.address()).contains("/console/runs/run");
        assertThat(screen.text(By.id("main")))
                .contains(
                        screen.word("consoleLedger", "run.kind.ledger.rebuild"),
                        screen.word("consoleLedger", "run.state.DONE"));
    }
}
