package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** A purchase brought no points; told once in Chinese at a desk, once in English on a phone. */
abstract class MissingPointsStory {

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void a_member_claims_what_a_partner_forgot(WebDriver members, WebDriver partners) {
        World.Partner partner = World.partner();
        String number = World.memberWithPassword();
        Member member = Member.signsIn(members, number);

        String claim = claims(member.screen(), partner, "R-1", "200");
        member.screen().keep("member-missing-waiting");
        Screen desk = new Screen(partners);
        desk.signIn(World.partnerLogin(partner, "PARTNER_FINANCE"));
        desk.open("partner/missing.xhtml?state=WAITING");
        desk.keep("partner-missing");
        desk.press(By.linkText(claim));
        desk.unfold(By.cssSelector("#confirming summary"));
        desk.keep("partner-missing-one");
        desk.press(By.id("confirming:confirm"));
        assertThat(desk.text(By.id("main"))).contains(desk.word("missing", "state.CREDITED"));

        assertThat(member.available()).isEqualTo(20);
        member.screen().open("member/missing-one.xhtml?number=" + claim);
        assertThat(member.screen().text(By.id("course")))
                .contains(member.screen().word("missing", "step.ACCRUED"));
        member.screen().keep("member-missing-credited");
        String again = claims(member.screen(), partner, "R-1", "200");
        assertThat(member.screen().text(By.id("main"))).contains(member.screen().word("missing", "state.FOUND"));
        member.screen().keep("member-missing-found");
        member.screen().open("member/missing.xhtml");
        member.screen().keep("member-missing");
        assertThat(member.screen().text(By.id("claims"))).contains("R-1");
        assertThat(again).isNotEqualTo(claim);
    }

    @Test
    void a_member_has_points_for_the_time_being_when_the_partner_is_silent(WebDriver members) {
        World.Partner partner = World.partner();
        Member member = Member.signsIn(members, World.memberWithPassword());
        String claim = claims(member.screen(), partner, "R-2", "300");

        World.silence(claim);

        assertThat(member.available()).isEqualTo(30);
        member.screen().open("member/missing-one.xhtml?number=" + claim);
        member.screen().keep("member-missing-provisional");
        assertThat(member.screen().text(By.id("course")))
                .contains(member.screen().word("missing", "step.SILENCE"));
        member.screen().open("member/inbox.xhtml");
        assertThat(member.screen().text(By.id("main"))).contains("R-2").contains("30");
    }

    private static String claims(Screen screen, World.Partner partner, String receipt, String yuan) {
        screen.open("member/missing-claim.xhtml");
        screen.keep("member-missing-partner");
        screen.choose("choosing:partner", partner.code());
        screen.press(By.id("choosing:choose"));
        screen.set(
                "claiming:shoppedOn",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(3).toString());
        screen.type("claiming:receipt", receipt);
        screen.type("claiming:amount", yuan);
        screen.keep("member-missing-claim");
        screen.press(By.id("claiming:claim"));
        return screen.parameter("number");
    }
}
