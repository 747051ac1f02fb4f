package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** The member's main job; told once in Chinese on a wide light page, once in English on a narrow dark one. */
abstract class MemberPortalStory {

    abstract String language();

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void redeems_in_three_steps_and_has_the_points_back_when_the_voucher_is_given_back(WebDriver browser) {
        World.Partner partner = World.partner();
        String number = World.memberWithPassword();
        World.give(partner, number, 5_000);
        String reward = World.reward(partner, 3_200, 1);

        Member member = Member.signsIn(browser, number);
        assertThat(member.available()).isEqualTo(5_000);
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo(language());
        member.screen().photograph("member-home-" + language());

        member.findsReward(reward);
        member.redeems();
        assertThat(member.screen().text(By.id("voucherCode"))).matches("[A-Z0-9]{4}(-[A-Z0-9]{4}){2}");
        assertThat(member.holdsCode()).isTrue();
        String order = member.screen().address();
        member.screen().photograph("member-voucher-" + language());
        assertThat(member.available()).isEqualTo(1_800);

        member.screen().open("member/statement.xhtml");
        assertThat(member.screen().all(By.cssSelector("tbody tr"))).hasSizeGreaterThanOrEqualTo(2);
        member.screen().unfold(By.cssSelector(".why summary"));
        member.screen().keep("member-statement");

        browser.get(order);
        member.givesBack();
        assertThat(member.holdsCode()).isFalse();
        assertThat(member.available()).isEqualTo(5_000);
    }

    @Test
    void is_told_how_many_points_are_missing(WebDriver browser) {
        World.Partner partner = World.partner();
        String number = World.memberWithPassword();
        World.give(partner, number, 1_000);
        String reward = World.reward(partner, 9_400, 1);

        Member member = Member.signsIn(browser, number);
        member.findsReward(reward);

        assertThat(member.screen().text(By.className("buy"))).contains("8,400");
        assertThat(member.screen().all(By.id("redeem"))).isEmpty();
    }

    @Test
    void books_the_last_seats_and_lets_those_who_wait_come_up(WebDriver first, WebDriver second) {
        World.Partner partner = World.partner();
        String early = World.memberWithPassword();
        String late = World.memberWithPassword();
        World.give(partner, early, 1_000);
        World.give(partner, late, 1_000);
        String event = World.event(2, 300);

        Member booked = Member.signsIn(first, early);
        booked.opensEvent(event);
        booked.books("Li Wei");
        assertThat(booked.holdsCode()).isTrue();
        String booking = booked.screen().address();
        assertThat(booked.available()).isEqualTo(400);

        Member waiting = Member.signsIn(second, late);
        waiting.opensEvent(event);
        waiting.waits();
        String line = waiting.screen().address();
        assertThat(waiting.holdsCode()).isFalse();
        assertThat(waiting.available()).isEqualTo(1_000);

        first.get(booking);
        booked.givesBack();
        assertThat(booked.available()).isEqualTo(1_000);

        second.get(line);
        assertThat(waiting.holdsCode()).isTrue();
        assertThat(waiting.available()).isEqualTo(700);
    }

    @Test
    void keeps_its_own_data(WebDriver browser) {
        Member member = Member.signsIn(browser, World.memberWithPassword());

        member.screen().open("member/profile.xhtml");
        member.screen().type("profile:givenName", "Mei");
        member.screen().press(By.id("profile:save"));

        assertThat(member.screen().text(By.id("main"))).contains(member.screen().word("member", "profile.saved"));
        assertThat(browser.findElement(By.id("profile:givenName")).getDomProperty("value"))
                .isEqualTo("Mei");
        member.screen().keep("member-profile");
    }

    @Test
    void finds_nothing_of_another_member_and_no_page_of_another_face(WebDriver browser) {
        Member member = Member.signsIn(browser, World.memberWithPassword());

        browser.get(browser.getCurrentUrl().replace("index.xhtml", "order.xhtml?number=R000000001"));
        assertThat(member.screen().all(By.className("empty"))).hasSize(1);

        browser.get(browser.getCurrentUrl().replaceFirst("/member/.*", "/console/index.xhtml"));
        assertThat(member.screen().all(By.className("empty"))).hasSize(1);
    }
}
