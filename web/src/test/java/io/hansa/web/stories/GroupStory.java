package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.Select;

/** A company appoints a member, who orders out of its pool until the appointment ends; told in both languages. */
abstract class GroupStory {

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void an_appointed_member_orders_out_of_the_groups_pool_until_the_appointment_ends(
            WebDriver officers, WebDriver clerks) {
        World.Partner partner = World.partner();
        String clerk = World.memberWithPassword();
        String reward = World.reward(partner, 100, 5);
        String code = "G"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 9).toUpperCase(Locale.ROOT);
        Screen officer = new Screen(officers);
        officer.signIn(World.staffLogin("MARKETING"));

        String manager = World.staffLogin("MARKETING");
        String agent = World.staffLogin("SERVICE");
        opens(officer, code);
        isServedBy(officer, manager, agent);
        shares(officer);
        knows(officer, clerk);
        scores(officer, clerk, code);
        appoints(officer, clerk);
        World.give(partner, clerk, 300);
        Member member = Member.signsIn(clerks, clerk);
        member.screen().press(By.id("groups"));
        member.screen().keep("member-groups");
        assertThat(member.screen().text(By.id("groups"))).contains("Hansa " + code, "150");
        assertThat(member.screen().text(By.className("served-by"))).contains(manager, agent, "400-810-1234");

        orders(member, reward);
        officer.open("console/groups/group.xhtml?code=" + code);
        officer.keep("console-group");
        assertThat(officer.text(By.id("months"))).contains("300");
        officer.press(By.cssSelector("#appointments [id$=':end']"));
        assertThat(officer.text(By.id("appointments"))).contains(officer.word("consoleGroup", "over"));

        member.findsReward(reward);
        assertThat(member.screen().all(By.className("of-group"))).isEmpty();
        member.screen().open("member/groups.xhtml");
        assertThat(member.screen().all(By.className("empty"))).hasSize(1);
    }

    private static void opens(Screen officer, String code) {
        officer.open("console/groups/index.xhtml");
        officer.keep("console-groups");
        officer.press(By.id("open"));
        officer.type("group:newCode", code);
        officer.type("group:name", "Hansa " + code);
        officer.choose("group:industry", "G");
        officer.choose("group:region", "440300");
        officer.press(By.id("group:save"));
        officer.lookOver();
    }

    /** Begins with what is wrong: the line is a telephone. */
    private static void isServedBy(Screen officer, String manager, String agent) {
        officer.press(By.id("edit"));
        officer.type("group:accountManager", manager);
        officer.type("group:serviceTeam", manager + ", " + agent);
        officer.type("group:serviceLine", "call us");
        officer.press(By.id("group:save"));
        assertThat(officer.text(By.id("group:serviceLine-message"))).isNotBlank();
        officer.type("group:serviceLine", "400-810-1234");
        officer.keep("console-group-edit");
        officer.press(By.id("group:save"));
        officer.lookOver();
        assertThat(officer.text(By.id("who"))).contains(manager, agent, "400-810-1234");
    }

    private static void shares(Screen officer) {
        officer.type("terms:sharePercent", "50");
        officer.type("terms:cap", "200");
        officer.press(By.id("terms:save"));
    }

    private static void knows(Screen officer, String member) {
        officer.type("contact:member", member);
        officer.choose("contact:role", "TRAVEL");
        officer.press(By.id("contact:add"));
        new Select(officer.all(By.id("scoring:scored")).get(0)).selectByIndex(1);
        officer.type("scoring:power", "4");
        officer.type("scoring:reason", "Travel policy");
        officer.press(By.id("scoring:score"));
        assertThat(officer.text(By.id("contacts"))).contains("4 / 5", "Travel policy");
    }

    /** Begins with what the contact decides, and comes back to the group. */
    private static void scores(Screen officer, String member, String code) {
        officer.open("console/members/tier.xhtml?number=" + member);
        officer.choose("asking:kind", "SCORE");
        officer.choose("asking:group", code);
        officer.type("asking:influence", "45");
        officer.choose("asking:reason", "INFLUENCE");
        officer.type("asking:note", "signs the travel policy");
        officer.press(By.id("asking:ask"));
        assertThat(officer.text(By.id("asked"))).contains("60", "45", "75", code);
        officer.open("console/groups/group.xhtml?code=" + code);
    }

    private static void appoints(Screen officer, String member) {
        officer.type("appointing:member", member);
        officer.choose("appointing:actsAs", "POOL");
        officer.press(By.id("appointing:appoint"));
        officer.lookOver();
        assertThat(officer.text(By.id("appointments"))).contains(member, officer.word("consoleGroup", "acts"));
    }

    private static void orders(Member member, String reward) {
        member.findsReward(reward);
        member.screen().press(By.className("of-group"));
        member.screen().keep("member-redeem-of-group");
        member.screen().press(By.id("redeem:confirm"));
        member.screen().lookOver();
        assertThat(member.holdsCode()).isTrue();
        member.screen().open("member/groups.xhtml");
        assertThat(member.screen().text(By.id("groups"))).contains("50");
    }
}
