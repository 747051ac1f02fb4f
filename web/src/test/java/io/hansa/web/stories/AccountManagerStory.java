package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** An account manager's day; told once in Chinese on a wide light page, once in English on a narrow dark one. */
abstract class AccountManagerStory {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String LINE = "400 810 0001";

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void an_account_manager_sees_who_is_due_calls_for_a_birthday_and_holds_the_next_offer_back(
            WebDriver theirs, WebDriver officers, WebDriver heads, WebDriver hers, WebDriver browser) {
        String member = World.memberWithPassword();
        String manager = World.staffLogin("SERVICE");
        Screen marketing = new Screen(theirs);
        marketing.signIn(World.staffLogin("MARKETING"));
        Screen finance = new Screen(officers);
        finance.signIn(World.staffLogin("FINANCE"));
        twoPersonsSay(marketing, finance, "LIMIT", "OFFERS");
        twoPersonsSay(marketing, finance, "CADENCE", "ANY");

        Screen office = new Screen(heads);
        office.signIn(World.staffLogin("ADMIN"));
        namesAnAccountManager(office, manager);
        assigns(office, manager, member);
        givesAway(office, manager, member);

        Screen her = new Screen(hers);
        her.signIn(manager);
        seesWhoIsDue(her, member);
        seesABirthday(her, member);
        callsForIt(her, member);
        holdsTheNextOfferBack(her);
        correctsANote(her, member);
        her.open("console/members/member.xhtml?number=" + member);
        assertThat(her.text(By.id("manager"))).contains(LINE);
        her.keep("console-member-manager");

        Screen screen = new Screen(browser);
        screen.signIn(member);
        screen.open("member/index.xhtml");
        assertThat(screen.text(By.id("manager"))).contains("Lin Yue").contains(LINE);
        screen.keep("member-manager");
        twoPersonsEndTheLimit(marketing, finance);
    }

    /** So that it holds nobody back in other tests. */
    private static void twoPersonsEndTheLimit(Screen marketing, Screen finance) {
        marketing.open("console/frequency/edit.xhtml?kind=LIMIT&appliesTo=OFFERS");
        marketing.choose("frequency:enabled", "false");
        marketing.press(By.id("frequency:save"));
        finance.open("console/frequency/index.xhtml");
        finance.press(By.cssSelector("#waiting a"));
        finance.unfold(By.cssSelector("#approving summary"));
        finance.press(By.id("approving:approve"));
        assertThat(finance.text(By.id("frequencies"))).contains(finance.word("consoleFrequency", "none.LIMIT"));
    }

    private static void twoPersonsSay(Screen marketing, Screen finance, String kind, String appliesTo) {
        marketing.open("console/frequency/edit.xhtml?kind=" + kind + "&appliesTo=" + appliesTo);
        if (kind.equals("LIMIT")) {
            marketing.type("frequency:times", "1");
        }
        marketing.type("frequency:days", "30");
        marketing.choose("frequency:enabled", "true");
        marketing.keep("console-frequency-edit-" + kind.toLowerCase(Locale.ROOT));
        marketing.press(By.id("frequency:save"));
        assertThat(marketing.text(By.id("waiting"))).isNotBlank();
        finance.open("console/frequency/index.xhtml");
        finance.press(By.cssSelector("#waiting a"));
        finance.unfold(By.cssSelector("#approving summary"));
        finance.keep("console-frequency-version");
        finance.press(By.id("approving:approve"));
        finance.keep("console-frequency");
        assertThat(finance.text(By.id("frequencies"))).contains("30");
    }

    private static void namesAnAccountManager(Screen office, String login) {
        office.open("console/portfolio/managers.xhtml");
        office.type("manager:login", "nobody at all");
        office.type("manager:name", "Lin Yue");
        office.type("manager:phone", LINE);
        office.press(By.id("manager:save"));
        assertThat(office.text(By.id("manager:login-message")))
                .isEqualTo(office.word("refusals", "refusal.invalid-portfolio"));
        office.type("manager:login", login);
        office.press(By.id("manager:save"));
        office.keep("console-managers");
        assertThat(office.text(By.id("managers"))).contains(login);
    }

    private static void assigns(Screen office, String login, String member) {
        office.open("console/portfolio/assign.xhtml");
        office.choose("assign:manager", login);
        office.type("assign:members", member.substring(1));
        office.press(By.id("assign:save"));
        assertThat(office.text(By.id("assign:members-message")))
                .isEqualTo(office.word("refusals", "refusal.invalid-portfolio"));
        office.type("assign:members", member);
        office.keep("console-assign");
        office.press(By.id("assign:save"));
        office.lookOver();
        assertThat(office.text(By.id("portfolio"))).contains(member);
    }

    /** Everybody of a segment: not without a choice to whom, and not before the number is said. */
    private static void givesAway(Screen office, String login, String member) {
        World.Partner partner = World.partner();
        World.giveNow(partner, member, 100);
        String segment = World.segment(partner);
        office.open("console/portfolio/assign.xhtml");
        office.choose("all:members", segment);
        office.press(By.id("all:check"));
        assertThat(office.text(By.id("all:manager-message"))).isNotBlank();
        assertThat(office.has("all:save")).isFalse();
        office.choose("all:manager", login);
        office.press(By.id("all:check"));
        assertThat(office.text(By.id("will"))).containsPattern("\\b1\\b");
        office.keep("console-assign-segment");
        office.press(By.id("all:save"));
        office.lookOver();
        assertThat(office.text(By.id("main"))).contains(member);
    }

    private static void seesWhoIsDue(Screen her, String member) {
        her.open("console/portfolio/index.xhtml");
        her.keep("console-portfolio");
        assertThat(her.text(By.id("portfolio")))
                .contains(member)
                .contains(her.word("portfolio", "last.never"))
                .contains(her.word("portfolio", "due.now"));
    }

    private static void seesABirthday(Screen her, String member) {
        LocalDate born = LocalDate.now(ZONE).plusDays(2).withYear(1984);
        her.open("console/members/profile.xhtml?number=" + member);
        her.set("profile:birthday", born.toString());
        her.press(By.id("profile:save"));
        her.open("console/portfolio/index.xhtml");
        her.press(By.id("occasions"));
        her.keep("console-occasions");
        assertThat(her.text(By.id("main")))
                .contains(her.word("portfolio", "occasion.BIRTHDAY"))
                .contains(her.word("portfolio", "occasion.open"));
        her.press(By.cssSelector("#occasions a"));
    }

    private static void callsForIt(Screen her, String member) {
        assertThat(her.text(By.id("reach"))).contains(her.word("portfolio", "reach.now"));
        assertThat(her.text(By.id("for"))).contains(her.word("portfolio", "occasion.BIRTHDAY"));
        her.choose("contact:way", "PHONE");
        her.press(By.id("contact:save"));
        assertThat(her.text(By.id("contact:way-message")))
                .as("the member has not agreed to calls")
                .isEqualTo(her.word("refusals", "refusal.contact-not-agreed"));
        her.choose("contact:way", "VISIT");
        her.type("contact:note", "brought lilies");
        her.press(By.id("contact:save"));
        her.keep("console-portfolio-member");
        assertThat(her.text(By.id("said"))).contains("brought lilies");
        her.open("console/portfolio/occasions.xhtml");
        assertThat(her.text(By.id("occasions"))).contains(her.word("portfolio", "occasion.handled"));
        her.open("console/portfolio/member.xhtml?number=" + member);
    }

    private static void holdsTheNextOfferBack(Screen her) {
        assertThat(her.text(By.cssSelector("#reach li"))).doesNotContain(her.word("portfolio", "reach.now"));
        her.choose("contact:way", "VISIT");
        her.choose("contact:subject", "OFFER");
        her.press(By.id("contact:save"));
        her.keep("console-portfolio-held-back");
        assertThat(her.text(By.id("contact:over-message"))).contains("30");
        her.choose("contact:over", "ASKED");
        her.press(By.id("contact:save"));
        assertThat(her.text(By.id("said"))).contains(her.word("portfolio", "over.ASKED"));
    }

    private static void correctsANote(Screen her, String member) {
        her.press(By.cssSelector("#said a"));
        String corrects = her.parameter("corrects");
        String another = World.memberWithPassword();
        her.open("console/portfolio/member.xhtml?number=" + another + "&corrects=" + corrects);
        assertThat(her.title()).as("it was said to somebody else").contains(her.word("frame", "missing.title"));
        her.open("console/portfolio/member.xhtml?number=" + member + "&corrects=" + corrects);
        her.type("correcting:note", "she asked for the spring offer");
        her.keep("console-portfolio-correct");
        her.press(By.id("correcting:save"));
        assertThat(her.text(By.id("said")))
                .contains("she asked for the spring offer")
                .contains(her.word("portfolio", "said.corrected"));
    }
}
