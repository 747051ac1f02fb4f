package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** A household puts points together; told once in Chinese on a wide light page, once in English on a narrow dark one. */
abstract class HouseholdStory {

    @Test
    void a_household_shares_redeems_together_and_parts_with_each_its_own(
            WebDriver heads, WebDriver childs, WebDriver hers) {
        World.allowGifts(1_000, 5_000);
        World.Partner partner = World.partner();
        String first = World.memberWithPassword();
        String second = World.memberWithPassword();
        World.household("Hansa", first, second);
        World.give(partner, first, 800);
        String reward = World.reward(partner, 250, 5);

        Member head = Member.signsIn(heads, first);
        sharesATenth(head.screen());
        putsIn(head.screen(), "500");
        World.give(partner, second, 1_000);
        Member child = Member.signsIn(childs, second);
        assertThat(child.available()).isEqualTo(900);

        redeemsOfThePool(child, reward);
        child.screen().open("member/household.xhtml");
        child.screen().keep("member-household");
        assertThat(child.screen().text(By.id("persons"))).contains("250").contains("50");
        assertThat(child.available()).isEqualTo(900);

        seesTheHousehold(new Screen(hers), second);
        child.screen().open("member/household.xhtml");
        child.screen().unfold(By.cssSelector(".confirm summary"));
        child.screen().lookOver();
        child.screen().press(By.id("leaving:leave"));
        assertThat(child.screen().all(By.className("empty"))).hasSize(1);
        child.screen().keep("member-household-none");
        World.auditorFindsNothing();
    }

    private static void sharesATenth(Screen screen) {
        screen.open("member/household.xhtml");
        screen.type("terms:sharePercent", "10");
        screen.type("terms:capPerMonth", "300");
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

    private static void redeemsOfThePool(Member child, String reward) {
        child.findsReward(reward);
        child.screen().press(By.id("redeemOfPool"));
        child.screen().keep("member-redeem-of-pool");
        child.screen().press(By.id("redeem:confirm"));
        child.screen().lookOver();
        assertThat(child.holdsCode()).isTrue();
    }

    private static void seesTheHousehold(Screen agent, String member) {
        agent.signIn(World.staffLogin("SERVICE"));
        agent.open("console/members/household.xhtml?number=" + member);
        agent.keep("console-household");
        assertThat(agent.text(By.id("persons"))).contains("250");
    }
}
