package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.InBrowser;
import io.hansa.web.api.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** An agent hands a person everything that is kept of it and asks for its erasure; an administrator approves. */
@InBrowser(language = "en", width = 360, height = 780, dark = true)
class ErasureFeature {

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void a_person_is_told_everything_and_forgotten_by_two_people(WebDriver hers, WebDriver his) {
        String member = World.memberWithPassword();
        World.give(World.partner(), member, 300);
        Screen agent = new Screen(hers);
        agent.signIn(World.staffLogin("SERVICE"));
        agent.open("console/members/member.xhtml?number=" + member);
        agent.press(By.id("person"));
        assertThat(agent.file("told")).contains(member).contains("partnerTransactions");
        agent.unfold(By.cssSelector("#asking summary"));
        agent.keep("console-erasure-ask");
        agent.press(By.id("asking:ask"));
        assertThat(agent.text(By.id("own"))).isEqualTo(agent.word("consoleDecision", "own"));
        String request = agent.parameter("number");

        Screen administrator = new Screen(his);
        administrator.signIn(World.staffLogin("ADMIN"));
        administrator.open("console/erasures/index.xhtml");
        administrator.keep("console-erasures");
        administrator.open("console/erasures/request.xhtml?number=" + request);
        administrator.unfold(By.cssSelector("#approving summary"));
        administrator.press(By.id("approving:approve"));
        administrator.keep("console-erasure-approved");

        administrator.open("console/members/member.xhtml?number=" + member);
        assertThat(administrator.text(By.id("profile"))).contains(administrator.word("consoleMember", "state.ERASED"));
    }
}
