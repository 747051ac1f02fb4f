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

    void seesItsTransactions(String reference) {
        screen.open("partner/transactions.xhtml");
        assertThat(screen.text(By.id("main"))).contains(reference);
        screen.unfold(By.cssSelector("#transactions .why summary"));
        assertThat(screen.text(By.cssSelector("#transactions .why ul")))
                .contains(screen.word("ledger", "input.priceVersion").replaceAll("\\{.*", ""));
        screen.keep("partner-transactions");
    }
}
