package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/**
 * A partner's administrator gives a system access to the sandbox, and has it sign; told once in Chinese on a wide light page, once in
 * English on a narrow dark one.
 */
abstract class ClientStory {

    private static final String PUBLIC_KEY = "-----BEGIN PUBLIC KEY-----\n"
            + "MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=\n-----END PUBLIC KEY-----";

    @Test
    void an_administrator_issues_a_client_of_the_sandbox_and_asks_for_signatures(WebDriver hers, WebDriver theirs) {
        World.Partner partner = World.partner();
        Screen admin = new Screen(hers);
        admin.signIn(World.partnerLogin(partner, "PARTNER_ADMIN"));
        admin.open("partner/clients.xhtml");
        admin.keep("partner-clients");

        admin.unfold(By.cssSelector("#issuing summary"));
        admin.type("issue:name", "till");
        admin.choose("issue:sandbox", "true");
        admin.press(By.id("issue:do"));
        assertThat(admin.text(By.id("clientId")))
                .startsWith(partner.code().toLowerCase(java.util.Locale.ROOT) + "-test-");
        assertThat(admin.text(By.id("clientSecret"))).hasSize(43);
        admin.keep("partner-client-issued");

        admin.unfold(By.cssSelector("#limiting summary"));
        admin.unfold(By.cssSelector("#limiting input[type=checkbox]"));
        admin.press(By.id("outlets:save"));
        assertThat(admin.text(By.id("limit"))).contains("T1");
        assertThat(admin.has("clientSecret")).isFalse();

        admin.unfold(By.cssSelector("#registering summary"));
        admin.type("key:keyId", "till-1");
        admin.type("key:publicKey", "-----BEGIN PRIVATE KEY-----");
        admin.press(By.id("key:register"));
        assertThat(admin.text(By.id("key:publicKey-message"))).isNotEmpty();
        admin.type("key:publicKey", PUBLIC_KEY);
        admin.press(By.id("key:register"));
        admin.unfold(By.cssSelector("#signing summary"));
        admin.press(By.id("signing:demand"));
        assertThat(admin.text(By.id("demand")))
                .startsWith(admin.word("client", "signing.from").replaceAll("\\{.*", ""));
        admin.keep("partner-client");

        Screen staff = new Screen(theirs);
        staff.signIn(World.staffLogin("ADMIN"));
        staff.open("console/partners/partner.xhtml?code=" + partner.code());
        assertThat(staff.text(By.id("clients"))).contains(staff.word("client", "sandbox"));
        staff.press(By.cssSelector("#clients a"));
        staff.keep("console-client");
    }
}
