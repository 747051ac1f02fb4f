package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.By;

/** Who looks after a partner's systems. */
final class PartnerAdministrator {

    private final Screen screen;

    private PartnerAdministrator(Screen screen) {
        this.screen = screen;
    }

    static PartnerAdministrator signsIn(Screen screen, String login) {
        screen.signIn(login);
        screen.open("partner/webhooks.xhtml");
        screen.keep("partner-webhooks-empty");
        return new PartnerAdministrator(screen);
    }

    void isToldOfABadAddress() {
        screen.type("endpoint:name", "inner");
        screen.type("endpoint:url", "https://10.0.0.1/hooks");
        screen.press(By.id("endpoint:save"));
        assertThat(screen.text(By.id("endpoint:url-message")))
                .isEqualTo(screen.word("refusals", "refusal.webhook-address-not-allowed"));
    }

    String registers(String name, String url) {
        screen.type("endpoint:name", name);
        screen.type("endpoint:url", url);
        screen.press(By.id("endpoint:save"));
        screen.keep("partner-webhook-registered");
        return screen.text(By.id("webhookSecret"));
    }

    void tests() {
        screen.press(By.cssSelector("#endpoints [id$=':test']"));
    }

    void seesThatNothingGetsThrough(String endpoint) {
        // the receiver has the message before its answer is written down
        int looks = 0;
        do {
            screen.open("partner/index.xhtml");
        } while (!screen.has("troubled") && ++looks < 20);
        assertThat(screen.text(By.id("troubled"))).contains(endpoint);
        screen.keep("partner-webhooks-troubled");
    }

    void sendsAgain(String message) {
        screen.open("partner/deliveries.xhtml?state=WAITING");
        screen.keep("partner-deliveries");
        screen.press(By.linkText(message));
        assertThat(screen.text(By.id("attempts"))).contains("500");
        assertThat(screen.text(By.id("payload"))).contains("transaction.accepted");
        screen.press(By.id("sending:again"));
        screen.keep("partner-delivery");
    }

    String rotates() {
        screen.open("partner/webhooks.xhtml");
        screen.unfold(By.cssSelector("#endpoints details:has([id$=':rotate']) summary"));
        screen.press(By.cssSelector("#endpoints [id$=':rotate']"));
        String secret = screen.text(By.id("webhookSecret"));
        screen.open("partner/webhooks.xhtml");
        assertThat(screen.has("webhookSecret")).isFalse();
        screen.keep("partner-webhooks");
        return secret;
    }

    void removes() {
        screen.unfold(By.cssSelector("#endpoints details:has([id$=':remove']) summary"));
        screen.press(By.cssSelector("#endpoints [id$=':remove']"));
        assertThat(screen.all(By.cssSelector("#endpoints li"))).isEmpty();
    }
}
