package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** Two memberships of one person; told once in Chinese on a wide light page, once in English on a narrow dark one. */
abstract class MergeStory {

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
        World.auditorFindsNothing();
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
