package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.InBrowser;
import io.hansa.web.api.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** Marketing builds a segment, counts it first, lets it be looked at, and takes the list away. */
@InBrowser(language = "zh-CN")
class SegmentFeature {

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void a_segment_is_counted_before_it_is_saved_and_looked_at(WebDriver hers, WebDriver theirs, WebDriver his) {
        World.Partner partner = World.partner();
        String member = World.memberWithPassword();
        World.give(partner, member, 300);
        Screen marketing = new Screen(hers);
        marketing.signIn(World.staffLogin("MARKETING"));
        marketing.open("console/segments/edit.xhtml");

        marketing.choose("next:trait", "EARNED");
        marketing.type("next:value", "a lot");
        marketing.type("next:days", "30");
        marketing.press(By.id("next:add"));
        assertThat(marketing.text(By.id("next:value-message")))
                .isEqualTo(marketing.word("refusals", "refusal.invalid-segment"));
        marketing.type("next:value", "300");
        marketing.press(By.id("next:add"));
        marketing.choose("next:trait", "PARTNER");
        marketing.choose("next:comparison", "ONE_OF");
        marketing.type("next:value", partner.code());
        marketing.press(By.id("next:add"));
        assertThat(marketing.has("saving")).as("before it is counted").isFalse();
        marketing.press(By.id("rule:count"));
        assertThat(marketing.text(By.id("counted"))).contains("1");
        marketing.keep("console-segment-edit");
        String code = "S" + World.unique();
        marketing.type("saving:code", code);
        marketing.type("saving:nameZh", "常客");
        marketing.type("saving:nameEn", "Regulars");
        marketing.press(By.id("saving:save"));
        assertThat(marketing.text(By.id("looked"))).isEqualTo(marketing.word("segment", "segment.unlooked"));
        assertThat(marketing.has("looking")).as("before a second person").isFalse();
        marketing.open("console/segments/version.xhtml?code=" + code + "&version=1");
        assertThat(marketing.text(By.id("own"))).isEqualTo(marketing.word("consoleDecision", "own"));

        Screen finance = new Screen(theirs);
        finance.signIn(World.staffLogin("FINANCE"));
        finance.open("console/approvals/index.xhtml");
        assertThat(finance.text(By.id("waiting"))).contains(code + " v1");
        assertThat(finance.text(By.cssSelector(".nav-count"))).matches("[1-9][0-9]?|99\\+");
        finance.keep("console-approvals");
        finance.open("console/segments/version.xhtml?code=" + code + "&version=1");
        finance.keep("console-segment-version");
        finance.unfold(By.cssSelector("#approving summary"));
        finance.press(By.id("approving:approve"));

        marketing.open("console/segments/segment.xhtml?code=" + code);

        marketing.press(By.id("looking:look"));
        marketing.await(By.cssSelector(".badge-good"));
        marketing.open("console/segments/segment.xhtml?code=" + code);
        assertThat(marketing.text(By.id("members"))).contains(member);
        marketing.keep("console-segment");
        assertThat(marketing.file("download")).contains(code).contains(member);
        marketing.open("console/segments/index.xhtml");
        marketing.keep("console-segments");

        Screen agent = new Screen(his);
        agent.signIn(World.staffLogin("SERVICE"));
        agent.open("console/members/member.xhtml?number=" + member);
        assertThat(agent.text(By.id("segments"))).contains("常客");
    }
}
