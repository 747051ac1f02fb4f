package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** Somebody chooses another password; told once in Chinese on a wide light page, once in English on a narrow dark one. */
abstract class PasswordStory {

    private static final String OWN = "quite another one 7";

    @Test
    void a_member_changes_its_password_and_is_signed_out_elsewhere(WebDriver here, WebDriver there) {
        String member = World.memberWithPassword();
        Member.signsIn(there, member);
        Screen screen = Member.signsIn(here, member).screen();
        screen.open("member/profile.xhtml");
        screen.press(By.id("toPassword"));
        screen.keep("member-password");
        changes(screen, "not the present one");
        assertThat(screen.address()).endsWith("/member/password.xhtml");
        changes(screen, World.PASSWORD);
        assertThat(screen.text(By.id("messages"))).isEqualTo(screen.word("sign", "password.changed"));

        screen.open("member/orders.xhtml");
        assertThat(screen.address()).endsWith("/member/orders.xhtml");
        Screen elsewhere = new Screen(there);
        elsewhere.open("member/orders.xhtml");
        assertThat(elsewhere.address()).contains("/login.xhtml");
    }

    @Test
    void staff_change_theirs(WebDriver here, WebDriver there) {
        String login = World.staffLogin("MARKETING");
        Screen screen = new Screen(here);
        screen.signIn(login);
        Screen elsewhere = new Screen(there);
        elsewhere.signIn(login);
        screen.open("console/password.xhtml");
        screen.keep("console-password");
        changes(screen, World.PASSWORD);

        screen.open("console/segments/index.xhtml");
        assertThat(screen.address()).endsWith("/console/segments/index.xhtml");
        elsewhere.open("console/segments/index.xhtml");
        assertThat(elsewhere.address()).contains("/login.xhtml");
    }

    private static void changes(Screen screen, String present) {
        screen.type("choosing:current", present);
        screen.type("choosing:next", OWN);
        screen.type("choosing:repeated", OWN);
        screen.press(By.id("choosing:change"));
        screen.lookOver();
    }
}
