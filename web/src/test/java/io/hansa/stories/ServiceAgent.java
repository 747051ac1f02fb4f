package io.hansa.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;

/** Who helps members. */
final class ServiceAgent {

    private final Browser browser;

    private ServiceAgent(Browser browser) {
        this.browser = browser;
    }

    static ServiceAgent signsIn(Browser browser) {
        browser.signIn(World.staffLogin("SERVICE"), World.PASSWORD);
        browser.looksRight("console-home");
        return new ServiceAgent(browser);
    }

    void enrols(String family, String given, String phone) {
        browser.open("console/members/enrol.xhtml");
        browser.type("profile:familyName", family);
        browser.type("profile:givenName", given);
        browser.type("profile:phone", "12");
        browser.press("profile:save");
        assertThat(browser.text("[id='profile:phone-message']"))
                .isEqualTo(browser.word("refusals", "refusal.invalid-member-phone"));
        browser.type("profile:phone", phone);
        browser.looksRight("console-enrol");
        browser.press("profile:save");
    }

    void finds(String phone, String name) {
        browser.open("console/index.xhtml");
        browser.type("find:q", phone);
        browser.press("find:search");
        if (browser.has("members")) {
            browser.follow("#members tbody a");
        }
        assertThat(browser.page()).contains(name);
        browser.looksRight("console-member");
    }

    void gives(String points, String expected) {
        browser.press("adjust");
        browser.type("adjusting:points", points);
        browser.choose("adjusting:reason", "GOODWILL");
        browser.press("adjusting:review");
        assertThat(browser.text("#consequence")).contains(expected);
        browser.looksRight("console-adjust");
        browser.press("confirming:confirm");
        assertThat(browser.page()).contains(expected);
    }
}
