package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.By;

/** A cashier at a partner's till. */
final class PartnerTill {

    private final Screen screen;

    private PartnerTill(Screen screen) {
        this.screen = screen;
    }

    static PartnerTill opens(Screen screen, String login) {
        screen.signIn(login);
        screen.open("partner/till.xhtml");
        if (screen.has("choosing:choose")) {
            screen.choose("choosing:outlet", "T1");
            screen.press(By.id("choosing:choose"));
        }
        screen.keep("partner-till");
        return new PartnerTill(screen);
    }

    void honours(String voucher, String reward) {
        screen.type("till:voucher", voucher);
        screen.press(By.id("till:honour"));
        assertThat(screen.text(By.id("main"))).contains(reward);
        screen.keep("partner-honoured");
    }

    void refuses(String voucher) {
        screen.type("till:voucher", voucher);
        screen.press(By.id("till:honour"));
        assertThat(screen.text(By.id("main"))).contains(screen.word("partner", "till.refused"));
        screen.keep("partner-refused");
    }

    /** @param told in its row */
    void findsOnly(String state, String reference, String told) {
        screen.open("partner/transactions.xhtml");
        screen.choose("find:state", state);
        screen.press(By.id("find:search"));
        assertThat(screen.text(By.cssSelector("#transactions tbody")))
                .contains(reference)
                .contains(told)
                .contains(screen.word("partner", "state." + state));
        screen.keep("partner-transactions-" + state.toLowerCase(java.util.Locale.ROOT));
    }

    void givesBack(String authorisation, String points) {
        screen.open("partner/authorisation.xhtml?reference=" + authorisation);
        assertThat(screen.text(By.id("main"))).contains(points);
        screen.unfold(By.cssSelector("#releasing summary"));
        screen.keep("partner-authorisation");
        screen.press(By.id("releasing:release"));
        assertThat(screen.text(By.id("main")))
                .contains(screen.word("partner", "authorisation.state.RELEASED"))
                .contains("+" + points);
        screen.keep("partner-authorisation-released");
    }

    Screen screen() {
        return screen;
    }

    /** Of the last sale. */
    void seesWhatRulesMadeOfIt(String rule, String points) {
        screen.open("partner/transactions.xhtml");
        screen.press(By.cssSelector("#transactions tbody a"));
        assertThat(screen.text(By.id("rules"))).contains(rule, points);
        screen.keep("partner-transaction");
    }

    /** One that was given back, by a transaction that it can open from there, and one that was not. */
    void seesItems(String reference, String back, String kept, String by) {
        screen.open("partner/transactions.xhtml");
        screen.press(By.linkText(reference));
        assertThat(screen.text(By.cssSelector("#items tbody tr:nth-child(1)")))
                .contains(kept, screen.word("partner", "transaction.item.kept"));
        assertThat(screen.text(By.cssSelector("#items tbody tr:nth-child(2)")))
                .contains(back, screen.word("partner", "transaction.item.back"));
        screen.keep("partner-items");
        screen.press(By.cssSelector("#items a"));
        assertThat(screen.text(By.id("main"))).contains(by, back).doesNotContain(kept);
        screen.keep("partner-items-back");
    }

    /** Of another partner. */
    void findsNothingOf(long transaction) {
        screen.open("partner/transaction.xhtml?number=" + transaction);
        assertThat(screen.all(By.id("facts"))).isEmpty();
        assertThat(screen.text(By.id("main"))).contains(screen.word("frame", "missing.title"));
    }

    void losesItsConnection() {
        screen.connected(false);
    }

    void queues(String stamp, String reward) {
        scans(stamp);
        screen.await(By.cssSelector("#offline-answer .answer-good"));
        assertThat(screen.text(By.id("offline-answer"))).contains(reward, screen.word("partner", "offline.queued"));
        screen.keep("partner-offline");
    }

    void refusesWithoutConnection(String scanned, String why) {
        scans(scanned);
        screen.await(By.cssSelector("#offline-answer .answer-loss"));
        assertThat(screen.text(By.id("offline-answer"))).contains(screen.word("partner", why));
        screen.keep("partner-offline-refused");
    }

    /** What was queued is sent by itself. */
    void isConnectedAgain(int honoured, int refused) {
        screen.connected(true);
        for (int i = 0; i < honoured + refused; i++) {
            screen.await(By.cssSelector("#offline-list li:nth-child(" + (i + 1)
                    + ") [data-state]:not([hidden]):not([data-state='waiting'])"));
        }
        assertThat(screen.all(By.cssSelector("#offline-list [data-state='honoured']:not([hidden])")))
                .hasSize(honoured);
        assertThat(screen.all(By.cssSelector("#offline-list [data-state='refused']:not([hidden])")))
                .hasSize(refused);
        screen.keep("partner-offline-sent");
    }

    void opensAnew() {
        screen.open("partner/till.xhtml");
    }

    void takesBack(String voucher) {
        screen.unfold(By.cssSelector("#recent summary"));
        screen.press(By.cssSelector("#recent [type='submit']"));
        assertThat(screen.text(By.id("main"))).contains(voucher);
        screen.keep("partner-taken-back");
    }

    /** As a scanner does: the code, and Enter; the cursor is where it has to be. */
    private void scans(String scanned) {
        screen.typeIntoFocus(scanned);
    }

    void seesItsTransactions(String reference) {
        screen.open("partner/transactions.xhtml");
        assertThat(screen.text(By.id("main"))).contains(reference);
        screen.unfold(By.cssSelector("#transactions .why summary"));
        assertThat(screen.text(By.cssSelector("#transactions .why ul")))
                .contains(screen.word("ledger", "input.priceVersion").replaceAll("\\{.*", ""));
        screen.keep("partner-transactions");
    }
}
