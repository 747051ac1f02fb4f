package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.WebhookReceiver;
import io.hansa.testing.WebhookReceiver.Message;
import io.hansa.web.api.World;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** A partner's administrator registers a system, and brings back what it missed. */
abstract class WebhookStory {

    @Test
    void an_administrator_registers_an_endpoint_and_sends_again_what_failed(WebDriver theirs, WebDriver staffs)
            throws Exception {
        World.Partner partner = World.partner();
        try (var receiver = new WebhookReceiver()) {
            var admin = PartnerAdministrator.signsIn(new Screen(theirs), World.partnerLogin(partner, "PARTNER_ADMIN"));
            admin.isToldOfABadAddress();
            String secret = admin.registers("till-system", receiver.url());
            admin.tests();
            Message test = receiver.next("webhook.test");
            new com.standardwebhooks.Webhook(secret).verify(test.body(), test.headers());

            receiver.answers(500);
            World.give(partner, World.memberWithPassword(), 100);
            Message missed = receiver.next("transaction.accepted");
            admin.seesThatNothingGetsThrough("till-system");
            receiver.answers(200);
            admin.sendsAgain(missed.id());
            assertThat(receiver.next("transaction.accepted").id()).isEqualTo(missed.id());
            String second = admin.rotates();
            assertThat(second).isNotEqualTo(secret);
            admin.removes();
        }
        Screen console = new Screen(staffs);
        console.signIn(World.staffLogin("ADMIN"));
        console.open("console/partners/webhooks.xhtml?partner=" + partner.code());
        console.keep("console-webhooks");
        console.open("console/partners/deliveries.xhtml?partner=" + partner.code());
        assertThat(console.all(By.cssSelector("#deliveries tbody tr"))).hasSize(2);
        console.keep("console-deliveries");
    }
}
