package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** A provider's service from its registration to a refused charge; told in Chinese on a wide light page, in English on a narrow dark one. */
abstract class SubscriptionStory {

    private static final String FIVE_YUAN = "{\"unit\":\"CNY\",\"amount\":500}";

    private final World.Partner provider = World.provider();
    private final String member = World.memberWithPassword();

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void a_member_confirms_is_charged_complains_and_cancels_and_is_charged_no_more(
            WebDriver providers, WebDriver theirs, WebDriver mine, WebDriver hers) {
        Screen portal = new Screen(providers);
        providerRegisters(portal);
        marketingApproves(new Screen(theirs));
        portal.open("partner/service.xhtml?code=RBT");
        portal.press(By.id("standing:offer"));
        portal.keep("partner-service");

        String number = World.asked(provider, "RBT", member);
        assertThat(World.charged(provider, number, FIVE_YUAN)).isEqualTo("no-live-consent");
        Screen me = Member.signsIn(mine, member).screen();
        memberConfirms(me, number);
        assertThat(World.charged(provider, number, FIVE_YUAN)).isEqualTo("accepted");
        memberComplains(me, number);
        memberCancels(me);
        assertThat(World.charged(provider, number, FIVE_YUAN)).isEqualTo("no-live-consent");

        serviceDecides(new Screen(hers));
        me.open("member/subscription.xhtml?number=" + number);
        assertThat(me.text(By.id("charges"))).contains(me.word("subscription", "charge.refunded"));
        me.keep("member-subscription-ended");
        portal.open("partner/conduct.xhtml");
        assertThat(portal.text(By.id("refused"))).contains(number);
        portal.keep("partner-conduct");
    }

    @Test
    void a_member_orders_on_its_own_page_takes_a_cancellation_back_and_service_ends_it(WebDriver mine, WebDriver hers) {
        World.service(provider, "NEWS", FIVE_YUAN);
        Screen me = Member.signsIn(mine, member).screen();
        me.open("member/services.xhtml");
        me.keep("member-services");
        me.open("member/service.xhtml?provider=" + provider.code() + "&code=NEWS");
        me.keep("member-service");
        me.press(By.id("ordering:order"));
        me.press(By.id("deciding:confirm"));
        me.press(By.id("ending:end"));
        me.press(By.id("ending:resume"));
        assertThat(me.text(By.id("steps"))).contains(me.word("subscription", "step.RESUMED"));
        me.keep("member-subscription-resumed");

        Screen agent = new Screen(hers);
        agent.signIn(World.staffLogin("SERVICE"));
        agent.open("console/providers/member.xhtml?number=" + member);
        agent.unfold(By.cssSelector(".confirm summary"));
        agent.keep("console-member-subscriptions");
        agent.press(By.cssSelector(".confirm-body .button-loss"));
        assertThat(agent.text(By.id("subscriptions"))).contains(agent.word("subscription", "status.CANCELLED"));
    }

    private void providerRegisters(Screen portal) {
        portal.signIn(World.partnerLogin(provider, "PARTNER_ADMIN"));
        portal.open("partner/services.xhtml");
        portal.keep("partner-services-none");
        portal.press(By.id("register"));
        portal.type("service:code", "RBT");
        portal.type("service:nameZh", "每日彩铃");
        portal.type("service:nameEn", "Ringtone of the day");
        portal.type("service:descriptionZh", "每天一首新歌");
        portal.type("service:descriptionEn", "A new song each day");
        portal.choose("service:cycle", "DAILY");
        portal.type("service:amount", "5.00");
        portal.keep("partner-service-new");
        portal.press(By.id("service:save"));
        assertThat(portal.text(By.id("price"))).contains("5.00");
    }

    private void marketingApproves(Screen screen) {
        screen.signIn(World.staffLogin("MARKETING"));
        screen.open("console/providers/index.xhtml");
        screen.keep("console-providers");
        screen.open("console/providers/services.xhtml?status=DRAFT&partner=" + provider.code());
        screen.keep("console-services");
        screen.press(By.cssSelector("#services a"));
        screen.press(By.id("deciding:approve"));
        screen.keep("console-service");
        screen.open("console/providers/provider.xhtml?code=" + provider.code());
        screen.keep("console-provider");
        screen.open("console/providers/policy.xhtml");
        screen.keep("console-conduct-policy");
    }

    private static void memberConfirms(Screen me, String number) {
        me.open("member/subscriptions.xhtml");
        me.keep("member-subscriptions-waiting");
        me.press(By.cssSelector("#waiting .button-main"));
        me.keep("member-subscription-waiting");
        assertThat(me.text(By.id("consequence"))).contains("5.00");
        assertThat(me.text(By.id("evidence"))).contains("rec-1");
        me.press(By.id("deciding:confirm"));
        assertThat(me.parameter("number")).isEqualTo(number);
    }

    private static void memberComplains(Screen me, String number) {
        me.open("member/subscription.xhtml?number=" + number);
        me.unfold(By.cssSelector("#complainForm summary"));
        me.choose("complaining:reason", "WRONG_CHARGE");
        me.choose(
                "complaining:about",
                me.all(By.cssSelector("[id='complaining:about'] option")).get(1).getDomAttribute("value"));
        me.type("complaining:text", "5 yuan too much");
        me.keep("member-complaint");
        me.press(By.id("complaining:complain"));
        assertThat(me.text(By.id("complaints"))).contains("5 yuan too much");
    }

    private static void memberCancels(Screen me) {
        me.open("member/subscriptions.xhtml");
        me.keep("member-subscriptions");
        me.press(By.cssSelector("#live .button-loss"));
        assertThat(me.all(By.cssSelector("#undoable li"))).hasSize(1);
        me.keep("member-subscriptions-ended");
    }

    private void serviceDecides(Screen screen) {
        screen.signIn(World.staffLogin("SERVICE"));
        screen.open("console/providers/charges.xhtml?partner=" + provider.code());
        assertThat(screen.all(By.cssSelector("#charges tbody tr"))).hasSize(3);
        screen.keep("console-charges");
        screen.open("console/providers/complaints.xhtml?partner=" + provider.code() + "&open=true");
        screen.keep("console-complaints");
        screen.press(By.cssSelector("#complaints a"));
        screen.type("deciding:note", "The second yuan was wrong.");
        screen.unfold(By.id("deciding:refund"));
        screen.keep("console-complaint");
        screen.press(By.id("deciding:uphold"));
        assertThat(screen.text(By.id("decision"))).contains("second yuan");
    }
}
