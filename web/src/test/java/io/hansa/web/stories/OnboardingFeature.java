package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.InBrowser;
import io.hansa.web.api.World;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** A teahouse is led from prospect to live, and to its end. */
@InBrowser(language = "en", width = 360, height = 780)
class OnboardingFeature {

    @Test
    void a_prospect_becomes_a_partner_and_leaves_again(WebDriver theirs, WebDriver members) {
        String code = "O" + World.unique().toUpperCase(Locale.ROOT);
        PartnerManager manager = PartnerManager.registers(new Screen(theirs), code);

        manager.moves("DUE_DILIGENCE");
        manager.cannotMoveTo("CONTRACT_AGREED");
        manager.says("IDENTITY_VERIFIED", "task.done.do");
        manager.says("SANCTIONS_SCREENED", "task.done.do");
        manager.files("LICENCE", PartnerOffice.file("a licence"));
        manager.files("CONTRACT", PartnerOffice.file("a contract"));
        World.contract(code);
        manager.keeps("console-onboarding");
        manager.moves("CONTRACT_AGREED");

        manager.entersAContact("FINANCE", "Li Lei");
        manager.entersAContact("TECHNICAL", "Han Meimei");
        World.partnerLogin(code, "PARTNER_ADMIN");
        manager.moves("INTEGRATION");

        manager.opensAnOutlet();
        manager.cannotMoveTo("LIVE");
        manager.says("SANDBOX_TRIED", "task.waive.do");
        manager.says("LAUNCH_AGREED", "task.done.do");
        manager.moves("LIVE");
        Screen member = new Screen(members);
        member.signIn(World.memberWithPassword());
        member.open("member/partners.xhtml?division=110000&q=" + code);
        assertThat(member.text(By.id("outlets"))).contains("Teahouse " + code, "Wangfujing");
        member.keep("member-partners");

        manager.moves("WINDING_DOWN");
        manager.says("MEMBERS_TOLD", "task.done.do");
        manager.moves("TERMINATED");
        manager.keeps("console-onboarding-ended");
        member.open("member/partners.xhtml?q=" + code);
        assertThat(member.has("outlets")).isFalse();
    }

    @Test
    void an_administrator_lets_somebody_in_and_out_again(WebDriver hers, WebDriver theirs) {
        World.Partner partner = World.partner();
        Screen administrator = new Screen(hers);
        administrator.signIn(World.partnerLogin(partner, "PARTNER_ADMIN"));
        administrator.open("partner/people.xhtml");
        String login = "till-" + World.unique().toLowerCase(Locale.ROOT);
        administrator.unfold(By.cssSelector("#invite summary"));
        administrator.type("inviting:login", login);
        administrator.type("inviting:displayName", "Till");
        administrator.press(By.id("inviting:do"));
        String password = administrator.text(By.id("oneTimePassword"));
        administrator.keep("partner-people");

        Screen till = new Screen(theirs);
        till.open("login.xhtml");
        till.type("signIn:login", login);
        till.type("signIn:password", password);
        till.press(By.id("signIn:submit"));
        till.open("partner/till.xhtml");
        assertThat(till.address()).endsWith("/partner/password.xhtml");
        till.type("choosing:current", password);
        till.type("choosing:next", "a password of my own");
        till.type("choosing:repeated", "a password of my own");
        till.keep("partner-password");
        till.press(By.id("choosing:change"));
        till.open("partner/till.xhtml");
        assertThat(till.address()).endsWith("/partner/till.xhtml");

        administrator.open("partner/people.xhtml?who=" + login);
        administrator.unfold(By.xpath("//form[@id='changing']//input[@value='FINANCE']"));
        administrator.press(By.id("changing:change"));
        till.open("partner/statements.xhtml");
        assertThat(till.address()).endsWith("/partner/statements.xhtml");

        String row = "//ul[@id='users']/li[contains(., '" + login + "')]";
        String disable = administrator.word("onboarding", "user.disable.do");
        administrator.open("partner/people.xhtml");
        administrator.unfold(By.xpath(row + "//details[.//input[@value='" + disable + "']]/summary"));
        administrator.press(By.xpath(row + "//input[@value='" + disable + "']"));
        till.open("partner/till.xhtml");
        assertThat(till.address()).contains("/login.xhtml");

        administrator.open("partner/outlets.xhtml");
        administrator.press(By.cssSelector("#outlets tbody a"));
        administrator.type("outlet:phone", "010 6512 3456");
        administrator.press(By.id("outlet:save"));
        administrator.keep("partner-outlets");
    }
}
