package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** A household puts points together; told once in Chinese on a wide light page, once in English on a narrow dark one. */
abstract class HouseholdStory {

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void a_household_invites_shares_asks_its_head_and_parts_with_each_its_own(
            WebDriver heads, WebDriver childs, WebDriver hers) {
        World.allowGifts(1_000, 5_000);
        World.Partner partner = World.partner();
        String first = World.memberWithPassword();
        String second = World.memberWithPassword();
        String third = World.memberWithPassword();
        World.give(partner, first, 800);
        String reward = World.reward(partner, 250, 5);

        Member head = Member.signsIn(heads, first);
        makesAHousehold(head.screen());
        sharesATenth(head.screen());
        putsIn(head.screen(), "500");
        invites(head.screen(), second);
        Member child = Member.signsIn(childs, second);
        joins(child.screen());
        setsTermsOf(head.screen(), second);
        World.give(partner, second, 100);
        assertThat(child.available()).isEqualTo(50);
        takesTermsBack(head.screen(), second);
        World.give(partner, second, 1_000);
        assertThat(child.available()).isEqualTo(950);

        asksForAReward(child, reward);
        allows(head.screen());
        child.screen().open(child.screen().address().replaceFirst("^.*/member/", "member/"));
        assertThat(child.holdsCode()).isTrue();
        child.screen().open("member/household.xhtml");
        child.screen().keep("member-household");
        assertThat(child.screen().text(By.id("persons"))).contains("250").contains("50");
        assertThat(child.available()).isEqualTo(950);

        seesTheHousehold(new Screen(hers), second);
        World.joins(first, third);
        removes(head.screen(), third);
        handsOver(head.screen(), second);
        takesOver(child.screen());
        leaves(head.screen());
    }

    private static void setsTermsOf(Screen head, String person) {
        opensPerson(head, person);
        assertThat(head.text(By.id("main"))).contains(head.word("pool", "person.lead"));
        head.type("terms:sharePercent", "50");
        head.type("terms:cap", "70");
        head.choose("terms:period", "QUARTER");
        head.type("terms:approvalAbove", "20");
        head.press(By.id("terms:save"));
        head.lookOver();
        assertThat(head.text(By.id("main"))).contains(head.word("pool", "person.saved"));
        assertThat(head.text(By.id("persons"))).contains(head.word("pool", "own"), "70");
    }

    private static void takesTermsBack(Screen head, String person) {
        opensPerson(head, person);
        head.keep("member-household-person");
        assertThat(head.text(By.id("main"))).contains(head.word("pool", "person.lead.own"));
        head.press(By.id("resetting:reset"));
        head.lookOver();
        assertThat(head.text(By.id("main"))).contains(head.word("pool", "person.reset"));
        assertThat(head.text(By.id("persons"))).doesNotContain(head.word("pool", "own"));
    }

    private static void removes(Screen head, String person) {
        opensPerson(head, person);
        head.unfold(By.cssSelector("#removing summary"));
        head.lookOver();
        head.press(By.id("removing:remove"));
        head.lookOver();
        assertThat(head.text(By.id("main"))).contains(head.word("pool", "person.removed"));
        assertThat(head.all(By.cssSelector("#persons a[href*='" + person + "']")))
                .isEmpty();
    }

    private static void handsOver(Screen head, String person) {
        opensPerson(head, person);
        head.unfold(By.cssSelector("#handing summary"));
        head.lookOver();
        head.press(By.id("handing:offer"));
        head.lookOver();
        assertThat(head.text(By.id("main"))).contains(head.word("pool", "head.offered"));
        assertThat(head.text(By.id("sent"))).contains(head.word("pool", "invitation.kind.HEAD"));
    }

    private static void opensPerson(Screen head, String person) {
        head.open("member/household.xhtml");
        head.press(By.cssSelector("#persons a[href*='" + person + "']"));
        head.lookOver();
    }

    private static void takesOver(Screen next) {
        next.open("member/household.xhtml");
        next.press(By.cssSelector("#invited [id$=':accept']"));
        next.lookOver();
        assertThat(next.has("terms:save")).isTrue();
    }

    private static void leaves(Screen screen) {
        screen.open("member/household.xhtml");
        assertThat(screen.has("terms:save")).isFalse();
        screen.unfold(By.cssSelector(".confirm summary"));
        screen.lookOver();
        screen.press(By.id("leaving:leave"));
        assertThat(screen.all(By.className("empty"))).hasSize(1);
        screen.keep("member-household-none");
    }

    private static void sharesATenth(Screen screen) {
        screen.open("member/household.xhtml");
        screen.type("terms:sharePercent", "10");
        screen.type("terms:cap", "300");
        screen.choose("terms:period", "MONTH");
        screen.type("terms:approvalAbove", "200");
        screen.press(By.id("terms:save"));
        screen.keep("member-household-head");
    }

    private static void putsIn(Screen screen, String points) {
        screen.press(By.id("contribute"));
        screen.type("giving:amount", points);
        screen.press(By.id("giving:review"));
        screen.keep("member-household-put");
        screen.press(By.id("confirming:give"));
        screen.lookOver();
        assertThat(screen.text(By.id("persons"))).contains(points);
    }

    private static void makesAHousehold(Screen screen) {
        screen.open("member/household.xhtml");
        screen.type("creating:name", "Hansa");
        screen.press(By.id("creating:create"));
    }

    private static void invites(Screen screen, String member) {
        screen.open("member/household.xhtml");
        screen.type("inviting:reference", member);
        screen.press(By.id("inviting:invite"));
        assertThat(screen.text(By.id("sent"))).contains(screen.word("pool", "invitation.state.WAITING"));
    }

    private static void joins(Screen screen) {
        screen.open("member/household.xhtml");
        screen.keep("member-household-invited");
        assertThat(screen.text(By.id("invited"))).contains("Hansa", "10", "300", "200");
        screen.press(By.cssSelector("#invited [id$=':accept']"));
        screen.lookOver();
        assertThat(screen.has("persons")).isTrue();
    }

    private static void asksForAReward(Member child, String reward) {
        child.findsReward(reward);
        child.screen().press(By.id("redeemOfPool"));
        child.screen().keep("member-redeem-of-pool");
        assertThat(child.screen().has("waits")).isTrue();
        child.screen().press(By.id("redeem:confirm"));
        child.screen().lookOver();
        assertThat(child.screen().text(By.id("main"))).contains(child.screen().word("member", "order.status.WAITING"));
    }

    private static void allows(Screen head) {
        head.open("member/household.xhtml");
        head.keep("member-household-asked");
        assertThat(head.text(By.id("requests"))).contains("250");
        head.press(By.cssSelector("#requests [id$=':approve']"));
        head.lookOver();
        assertThat(head.has("requests")).isFalse();
    }

    private static void seesTheHousehold(Screen agent, String member) {
        agent.signIn(World.staffLogin("SERVICE"));
        agent.open("console/members/household.xhtml?number=" + member);
        agent.keep("console-household");
        assertThat(agent.text(By.id("persons"))).contains("250");
    }
}
