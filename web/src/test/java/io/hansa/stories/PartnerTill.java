package io.hansa.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;

/** A cashier at a partner's till. */
final class PartnerTill {

    private final Browser browser;

    private PartnerTill(Browser browser) {
        this.browser = browser;
    }

    static PartnerTill opens(Browser browser, String login) {
        browser.signIn(login, World.PASSWORD);
        browser.open("partner/till.xhtml");
        if (browser.has("choosing:choose")) {
            browser.choose("choosing:outlet", "T1");
            browser.press("choosing:choose");
        }
        browser.looksRight("partner-till");
        return new PartnerTill(browser);
    }

    void honours(String voucher, String reward) {
        browser.type("till:voucher", voucher);
        browser.press("till:honour");
        assertThat(browser.page()).contains(reward);
        browser.looksRight("partner-honoured");
    }

    void refuses(String voucher) {
        browser.type("till:voucher", voucher);
        browser.press("till:honour");
        assertThat(browser.page()).contains(browser.word("partner", "till.refused"));
        browser.looksRight("partner-refused");
    }

    void seesItsTransactions(String reference) {
        browser.open("partner/transactions.xhtml");
        assertThat(browser.page()).contains(reference);
        browser.looksRight("partner-transactions");
    }
}
