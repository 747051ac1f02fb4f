package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** Two memberships of one person; told once in Chinese on a wide light page, once in English on a narrow dark one. */
abstract class MergeStory {

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void two_people_merge_two_memberships_and_take_it_back_and_the_member_sees_both(
            WebDriver hers, WebDriver his, WebDriver merged, WebDriver one, WebDriver another) {
        World.Partner partner = World.partner();
        String loser = World.memberWithPassword();
        String survivor = World.memberWithPassword();
        World.give(partner, loser, 300);
        World.give(partner, survivor, 50);
        Screen asker = new Screen(hers);
        asker.signIn(World.staffLogin("SERVICE"));
        Screen approver = new Screen(his);
        approver.signIn(World.staffLogin("SERVICE"));

        String merge = asksForTheMerge(asker, loser, survivor);
        approves(approver, merge);
        assertThat(approver.text(By.id("moved"))).contains("PTS").contains("300");
        approver.keep("console-merge-done");

        Member member = Member.signsIn(merged, loser);
        assertThat(member.available()).isEqualTo(350);
        member.screen().open("member/inbox.xhtml");
        assertThat(member.screen().text(By.id("main"))).contains(loser).contains("300");
        member.screen().keep("member-inbox-merged");
        member.screen().open("member/statement.xhtml");
        assertThat(member.screen().text(By.id("main"))).contains(member.screen().word("ledger", "entry.merge.moved"));

        World.give(partner, loser, 7);
        approver.open("console/merges/request.xhtml?number=" + merge);
        approver.type("back:words", "two sisters");
        approver.press(By.id("back:ask"));
        approver.keep("console-merge-back");
        String unmerge = approver.parameter("number");
        approves(asker, unmerge);
        assertThat(asker.text(By.id("moved"))).contains("300");
        asker.open("console/members/member.xhtml?number=" + loser);
        assertThat(asker.text(By.id("merges"))).contains(survivor);

        assertThat(Member.signsIn(one, survivor).available()).isEqualTo(57);
        assertThat(Member.signsIn(another, loser).available()).isEqualTo(300);
    }

    @Test
    void a_pair_that_looks_like_one_person_is_found_and_merged_from_the_list(WebDriver hers, WebDriver his) {
        String end = "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        String given = "Anna " + World.unique();
        Screen agent = new Screen(hers);
        agent.signIn(World.staffLogin("SERVICE"));
        String older = enrols(agent, given, "137" + end, "anna.sima" + end + "@example.com");
        String younger =
                enrols(agent, given.toUpperCase(Locale.ROOT), "139" + end, "annasima" + end + "+club@example.com");
        World.give(World.partner(), younger, 30);

        agent.open("console/merges/index.xhtml");
        agent.press(By.id("looking:look"));
        agent.await(By.xpath(
                "//*[@id='watching:progress']//*[text()='" + agent.word("consoleLedger", "run.state.DONE") + "']"));
        agent.open("console/merges/index.xhtml");
        By pair =
                By.xpath("//*[@id='pairs']//tbody/tr[contains(., '" + younger + "') and contains(., '" + older + "')]");
        assertThat(agent.text(pair))
                .contains("Anna", "100")
                .contains(agent.word("merge", "reason.NAME_BIRTHDAY"))
                .contains(agent.word("merge", "reason.MAIL"))
                .contains(agent.word("merge", "reason.PHONE"));
        agent.keep("console-merge-pairs");

        agent.press(By.xpath("//*[@id='pairs']//tbody/tr[contains(., '" + younger + "')]//a[text()='"
                + agent.word("merge", "pairs.compare") + "']"));
        assertThat(agent.text(By.id("both"))).contains(older, younger, "137" + end, "139" + end);
        agent.type("asking:words", "the same passport");
        agent.press(By.id("asking:ask"));
        String request = agent.parameter("number");
        Screen approver = new Screen(his);
        approver.signIn(World.staffLogin("SERVICE"));
        approves(approver, request);
        assertThat(approver.text(By.id("moved"))).contains("30");
        agent.open("console/merges/index.xhtml");
        assertThat(agent.all(pair)).isEmpty();
        assertThat(agent.text(By.id("requests"))).contains(younger, older);
    }

    /** Somebody born on one day, whatever the spelling; its number. */
    private static String enrols(Screen agent, String given, String phone, String mail) {
        agent.open("console/members/enrol.xhtml");
        agent.type("profile:familyName", "Sima");
        agent.type("profile:givenName", given);
        agent.type("profile:phone", phone);
        agent.type("profile:mail", mail);
        agent.set("profile:birthday", "1990-02-03");
        agent.press(By.id("profile:save"));
        return agent.parameter("number");
    }

    private static String asksForTheMerge(Screen screen, String loser, String survivor) {
        screen.open("console/merges/index.xhtml");
        screen.keep("console-merges");
        screen.press(By.id("add"));
        screen.type("choosing:loser", loser);
        screen.type("choosing:survivor", loser);
        screen.press(By.id("choosing:choose"));
        assertThat(screen.text(By.id("choosing:survivor-message")))
                .isEqualTo(screen.word("refusals", "refusal.invalid-merge"));
        screen.type("choosing:survivor", survivor);
        screen.press(By.id("choosing:choose"));
        assertThat(screen.text(By.id("both"))).contains(loser).contains(survivor);
        assertThat(screen.text(By.id("moving"))).contains("300");
        screen.type("asking:words", "same passport");
        screen.keep("console-merge-ask");
        screen.press(By.id("asking:ask"));
        assertThat(screen.text(By.id("own"))).isEqualTo(screen.word("consoleDecision", "own"));
        assertThat(screen.has("approving")).isFalse();
        return screen.parameter("number");
    }

    private static void approves(Screen screen, String request) {
        screen.open("console/merges/request.xhtml?number=" + request);
        screen.unfold(By.cssSelector("#approving summary"));
        screen.keep("console-merge-request");
        screen.press(By.id("approving:approve"));
        screen.lookOver();
    }
}
