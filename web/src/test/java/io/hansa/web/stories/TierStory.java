package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/**
 * A ladder in two hands with its preview, and a tier by hand that the member understands; told once in Chinese at a desk, once in
 * English on a phone.
 */
abstract class TierStory {

    private static final LocalDate UNTIL = LocalDate.now().plusYears(1).withDayOfMonth(15);

    @Test
    void a_ladder_is_counted_before_it_is_approved(WebDriver theirs, WebDriver officers) {
        String code = "L" + ThreadLocalRandom.current().nextInt(1, 1_000_000_000);
        World.memberWithPassword();
        Screen marketing = new Screen(theirs);
        marketing.signIn(World.staffLogin("MARKETING"));
        marketing.open("console/ladders/edit.xhtml");
        marketing.type("ladder:code", code);
        marketing.type("ladder:nameZh", "商务");
        marketing.type("ladder:nameEn", "Business");
        step(marketing, 0, "FRIEND", "朋友", "Friend");
        step(marketing, 1, "PARTNER", "伙伴", "Partner");
        marketing.type("ladder:step:1:way:0:points", "5000");
        marketing.type("ladder:step:1:way:0:activities", "12");
        marketing.press(By.id("ladder:step:1:addWay"));
        marketing.type("ladder:step:1:way:1:spend", "80000");
        marketing.keep("console-ladder-edit");
        marketing.press(By.id("ladder:save"));
        assertThat(marketing.text(By.id("main")))
                .contains("5,000")
                .contains("12")
                .contains("80,000");

        marketing.press(By.id("previewing:start"));
        marketing.await(By.cssSelector("#watching .badge-good"));
        assertThat(marketing.text(By.id("preview"))).contains(friend(marketing));
        marketing.keep("console-ladder-version");

        Screen finance = new Screen(officers);
        finance.signIn(World.staffLogin("FINANCE"));
        finance.open("console/ladders/version.xhtml?ladder=" + code + "&version=1");
        finance.unfold(By.cssSelector("#approving summary"));
        finance.press(By.id("approving:approve"));
        finance.keep("console-ladders");
        assertThat(finance.text(By.id("main"))).contains(code);
    }

    @Test
    void an_agent_asks_for_a_tier_and_the_member_sees_why_and_how_long(
            WebDriver hers, WebDriver officers, WebDriver members) {
        String member = World.memberWithPassword();
        Screen agent = new Screen(hers);
        agent.signIn(World.staffLogin("SERVICE"));
        agent.open("console/members/tier.xhtml?number=" + member);
        agent.choose("asking:tier", "GOLD");
        agent.set("asking:until", UNTIL.toString());
        agent.choose("asking:reason", "SERVICE_FAILURE");
        agent.type("asking:note", "three delays in a row");
        agent.press(By.id("asking:ask"));
        agent.keep("console-member-tier");
        String request = agent.text(By.cssSelector("#asked a"));

        Screen finance = new Screen(officers);
        finance.signIn(World.staffLogin("FINANCE"));
        finance.open("console/approvals/tiers.xhtml");
        finance.press(By.linkText(request));
        finance.unfold(By.cssSelector("#approving summary"));
        finance.keep("console-approval-tier");
        finance.press(By.id("approving:approve"));

        Member hopeful = Member.signsIn(members, member);
        hopeful.screen().open("member/tier.xhtml");
        hopeful.screen().keep("member-tier");
        assertThat(hopeful.screen().text(By.id("moves")))
                .contains(hopeful.screen().word("tier", "reason.by-hand"))
                .contains(hopeful.screen().word("tier", "request.reason.SERVICE_FAILURE"))
                .contains(request);
        assertThat(hopeful.screen().text(By.className("tier-outlook"))).contains(Integer.toString(UNTIL.getYear()));
        World.auditorFindsNothing();
    }

    private static String friend(Screen screen) {
        return screen.language().startsWith("zh") ? "朋友" : "Friend";
    }

    private static void step(Screen screen, int place, String code, String zh, String en) {
        screen.type("ladder:step:" + place + ":stepCode", code);
        screen.type("ladder:step:" + place + ":stepZh", zh);
        screen.type("ladder:step:" + place + ":stepEn", en);
    }
}
