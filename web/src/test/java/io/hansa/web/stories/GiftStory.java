package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.Lounges;
import io.hansa.web.api.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** Points and rights from one member to another; told once in Chinese on a wide light page, once in English on a narrow dark one. */
abstract class GiftStory {

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void a_member_gives_points_that_two_people_allow_and_an_agent_gives_them_back(
            WebDriver theirs, WebDriver officers, WebDriver givers, WebDriver takers, WebDriver hers) {
        marketingProposesGiftsUpTo(500, new Screen(theirs));
        financeApproves(new Screen(officers));
        String giver = World.memberWithPassword();
        String taker = World.memberWithPassword();
        World.give(World.partner(), giver, 1_000);

        Member giving = Member.signsIn(givers, giver);
        gives(giving.screen(), taker, "501");
        assertThat(giving.screen().text(By.id("giving:amount-message"))).contains("500");
        giving.screen().type("giving:amount", "200");
        giving.screen().press(By.id("giving:review"));
        assertThat(giving.screen().text(By.id("consequence")))
                .contains("1,000")
                .contains("200")
                .contains("800");
        giving.screen().keep("member-gift");
        giving.screen().press(By.id("confirming:give"));
        giving.screen().keep("member-gifts");
        assertThat(giving.screen().text(By.id("gifts"))).contains("200");
        assertThat(giving.available()).isEqualTo(800);

        Member taking = Member.signsIn(takers, taker);
        assertThat(taking.available()).isEqualTo(200);
        taking.screen().open("member/inbox.xhtml");
        assertThat(taking.screen().text(By.id("main"))).contains("200");

        Screen agent = new Screen(hers);
        agent.signIn(World.staffLogin("SERVICE"));
        agent.open("console/gifts/member.xhtml?number=" + taker);
        agent.unfold(By.cssSelector(".confirm summary"));
        agent.keep("console-member-gifts");
        agent.press(By.cssSelector(".confirm-body .button-main"));
        agent.lookOver();
        assertThat(giving.available()).isEqualTo(1_000);
        assertThat(taking.available()).isZero();
    }

    @Test
    void a_member_gives_a_lounge_visit_within_its_limit_and_both_read_of_it(
            WebDriver theirs, WebDriver officers, WebDriver givers, WebDriver takers) {
        String right = Lounges.right("NOBODY");
        String giver = World.memberWithPassword();
        String taker = World.memberWithPassword();
        Lounges.grant(giver, right, 4);
        marketingProposesVisits(right, new Screen(theirs));
        financeApproves(right, new Screen(officers));

        Screen giving = Member.signsIn(givers, giver).screen();
        giving.open("member/rights.xhtml");
        giving.keep("member-rights-to-give");
        giving.press(By.cssSelector("[data-right='" + right + "'] .give"));
        giving.type("giving:taker", taker);
        giving.type("giving:amount", "3");
        giving.press(By.id("giving:review"));
        assertThat(giving.text(By.id("giving:amount-message"))).contains("2");
        giving.keep("member-gift-of-right-begin");
        giving.type("giving:amount", "1");
        giving.press(By.id("giving:review"));
        assertThat(giving.text(By.id("consequence"))).contains(right, "4", "1", "3");
        giving.keep("member-gift-of-right");
        giving.press(By.id("confirming:give"));
        giving.keep("member-gifts-of-right");
        assertThat(giving.text(By.id("gifts"))).contains(right);
        readsOf(right, "3", giving);
        readsOf(right, "1", Member.signsIn(takers, taker).screen());
    }

    /** From the right to its history: the gift, and what is left. */
    private static void readsOf(String right, String left, Screen screen) {
        screen.open("member/rights.xhtml");
        assertThat(screen.text(By.cssSelector("[data-right='" + right + "'] .tile-figure")))
                .isEqualTo(left);
        screen.press(By.cssSelector("[data-right='" + right + "'] .history"));
        assertThat(screen.text(By.id("history"))).contains(screen.word("ledger", "entry.gift.given"));
        screen.keep("member-right-history");
    }

    private static void marketingProposesVisits(String right, Screen screen) {
        screen.signIn(World.staffLogin("MARKETING"));
        screen.open("console/gifts/limit.xhtml");
        screen.choose("limit:unit", right);
        screen.choose("limit:taker", "HOUSEHOLD");
        screen.type("limit:least", "1");
        screen.type("limit:most", "2");
        screen.type("limit:perYear", "3");
        screen.press(By.id("limit:review"));
        assertThat(screen.text(By.id("limit:unit-message"))).isNotBlank();
        screen.choose("limit:taker", "MEMBER");
        screen.keep("console-gift-limit-of-right");
        screen.press(By.id("limit:review"));
        assertThat(screen.text(By.id("consequence"))).contains(right);
        screen.keep("console-gift-limit-of-right-check");
        screen.press(By.id("confirming:save"));
        assertThat(screen.text(By.id("waiting"))).contains(right);
    }

    private static void financeApproves(String right, Screen screen) {
        screen.signIn(World.staffLogin("FINANCE"));
        screen.open("console/gifts/index.xhtml");
        screen.press(By.cssSelector("#waiting a[href*='unit=" + right + "&']"));
        screen.unfold(By.cssSelector("#approving summary"));
        assertThat(screen.text(By.cssSelector("#approving"))).contains(right);
        screen.keep("console-gift-version-of-right");
        screen.press(By.id("approving:approve"));
        screen.keep("console-gift-limits-of-right");
        assertThat(screen.text(By.id("limits"))).contains(right);
    }

    private static void gives(Screen screen, String taker, String points) {
        screen.open("member/gift.xhtml");
        screen.keep("member-gift-begin");
        screen.type("giving:taker", taker);
        screen.type("giving:amount", points);
        screen.press(By.id("giving:review"));
        screen.lookOver();
    }

    private static void marketingProposesGiftsUpTo(long most, Screen screen) {
        screen.signIn(World.staffLogin("MARKETING"));
        screen.open("console/gifts/limit.xhtml?giver=MEMBER&taker=MEMBER&unit=PTS&tier=ANY");
        screen.type("limit:least", "1");
        screen.type("limit:most", Long.toString(most));
        screen.type("limit:perYear", "1000");
        screen.keep("console-gift-limit");
        screen.press(By.id("limit:review"));
        screen.keep("console-gift-limit-check");
        screen.press(By.id("confirming:save"));
        screen.keep("console-gift-limits");
        assertThat(screen.text(By.id("waiting"))).isNotBlank();
    }

    private static void financeApproves(Screen screen) {
        screen.signIn(World.staffLogin("FINANCE"));
        screen.open("console/gifts/index.xhtml");
        screen.press(By.cssSelector("#waiting a"));
        screen.unfold(By.cssSelector("#approving summary"));
        screen.keep("console-gift-version");
        screen.press(By.id("approving:approve"));
        screen.lookOver();
        assertThat(screen.text(By.id("limits"))).contains("500");
    }
}
