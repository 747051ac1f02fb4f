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

    void seesItsTransactions(String reference) {
        screen.open("partner/transactions.xhtml");
        assertThat(screen.text(By.id("main"))).contains(reference);
        screen.unfold(By.cssSelector("#transactions .why summary"));
        assertThat(screen.text(By.cssSelector("#transactions .why ul")))
                .contains(screen.word("ledger", "input.priceVersion").replaceAll("\\{.*", ""));
        screen.keep("partner-transactions");
    }
}
