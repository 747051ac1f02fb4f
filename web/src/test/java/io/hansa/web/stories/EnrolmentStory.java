package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.Mailbag;
import io.hansa.web.api.World;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** Somebody becomes a member, and leaves, and is back; told once in Chinese on a wide light page, once in English on a narrow dark one. */
abstract class EnrolmentStory {

    private static final By CONFIRM = By.cssSelector(".confirm summary");

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void somebody_joins_confirms_its_phone_says_what_it_agrees_to_and_leaves_and_comes_back(
            WebDriver browser, WebDriver hers) {
        String phone = Mailbag.phone();
        Screen screen = new Screen(browser);
        joins(screen, phone);
        confirms(screen, phone);
        agreesToSurveysByMail(screen);
        showsItsCard(screen);
        leavesBecauseOfThePrice(screen);
        isSeenBy(new Screen(hers), phone, screen);
        comesBack(screen);
    }

    @Test
    void an_agent_registers_somebody_who_becomes_a_member_by_telling_a_code(WebDriver hers) {
        String phone = Mailbag.phone();
        Screen agent = new Screen(hers);
        agent.signIn(World.staffLogin("SERVICE"));
        agent.open("console/members/enrol.xhtml");
        agent.type("profile:familyName", "上官");
        agent.type("profile:givenName", "云");
        agent.type("profile:phone", phone);
        agent.unfold(By.id("profile:prospect"));
        agent.press(By.id("profile:save"));
        assertThat(agent.text(By.id("profile"))).contains(agent.word("consoleMember", "state.PROSPECT"));
        agent.press(By.id("confirmPhone"));
        agent.press(By.id("sending:send"));
        agent.keep("console-contact");
        agent.type("confirming:code", Mailbag.codeTo(phone));
        agent.press(By.id("confirming:confirm"));
        assertThat(agent.text(By.id("profile")))
                .contains(agent.word("consoleMember", "state.ACTIVE"))
                .contains(agent.word("membership", "confirmed"));
    }

    @Test
    void an_agent_imports_members_from_a_file_that_is_checked_first(WebDriver hers) {
        String first = Mailbag.phone();
        String second = Mailbag.phone();
        String good = "慕容,雪," + first + ",1990-02-03\n";
        String file = "family_name,given_name,phone,birthday\n" + good + "慕容,雷,12,\n" + good + "慕容,雨," + first + ",\n"
                + "慕容,电," + second + ",1990-02-30\n" + "慕容,云," + second + ",\n";
        Screen agent = new Screen(hers);
        agent.signIn(World.staffLogin("SERVICE"));

        agent.open("console/imports/index.xhtml");
        agent.attach("uploading:file", PartnerOffice.file("family_name,phone\n慕容," + first + "\n"));
        agent.press(By.id("uploading:upload"));
        assertThat(agent.text(By.id("main")))
                .contains(agent.word("refusals", "refusal.unreadable-file-missing-column")
                        .replace("{at}", "given_name"));
        String number = uploads(agent, file);
        isToldOfEachRow(agent);
        imports(agent, number);

        assertThat(uploads(agent, file)).as("the same file again").isEqualTo(number);
        assertThat(agent.text(By.id("main"))).contains(agent.word("consoleMember", "import.known"));
        assertThat(uploads(agent, "family_name,given_name,phone,birthday\n" + good))
                .isNotEqualTo(number);
        assertThat(agent.text(By.id("results"))).contains(agent.word("consoleMember", "checked.REPEATED"));
        assertThat(agent.text(By.id("nobody"))).isEqualTo(agent.word("consoleMember", "import.nobody"));
        assertThat(agent.has("importing")).isFalse();
        agent.keep("console-import-repeated");
    }

    @Test
    void what_staff_know_of_a_top_member_is_written_corrected_and_seen_by_it(WebDriver hers, WebDriver browser) {
        String number = World.memberWithPassword();
        Screen agent = new Screen(hers);
        agent.signIn(World.staffLogin("SERVICE"));
        agent.open("console/members/dossier.xhtml?number=" + number);
        assertThat(agent.text(By.id("main"))).contains(agent.word("dossier", "none.tier"));

        World.shops(World.partner(), number, 50_000_000);
        agent.open("console/members/dossier.xhtml?number=" + number);
        agent.type("writing:text", "green tea");
        agent.press(By.id("writing:write"));
        agent.press(By.cssSelector("#rows a"));
        agent.type("writing:text", "black tea");
        agent.press(By.id("writing:write"));
        agent.keep("console-dossier");
        assertThat(agent.text(By.id("rows"))).contains("black tea").doesNotContain("green tea");

        Screen screen = new Screen(browser);
        screen.signIn(number);
        screen.open("member/profile.xhtml");
        screen.press(By.id("toDossier"));
        screen.keep("member-dossier-known");
        assertThat(screen.text(By.id("rows"))).contains("black tea");
        agent.signIn(World.staffLogin("ADMIN"));
        agent.open("console/members/looks.xhtml?number=" + number);
        agent.keep("console-looks");
        assertThat(agent.all(By.cssSelector("#lookers li"))).hasSizeGreaterThan(3);
    }

    @Test
    void a_sub_programme_has_a_name_a_line_and_a_colour_of_its_own(WebDriver hers, WebDriver browser) {
        String number = World.memberWithPassword();
        String code = "B" + World.unique();
        Screen office = new Screen(hers);
        office.signIn(World.staffLogin("MARKETING"));
        makesABrand(office, code);
        office.open("console/members/life.xhtml?number=" + number);
        office.choose("belonging:brand", code);
        office.press(By.id("belonging:assign"));

        Screen screen = new Screen(browser);
        screen.signIn(number);
        screen.keep("member-brand");
        assertThat(screen.text(By.id("line")))
                .contains(screen.language().startsWith("zh") ? "港湾贵宾" : "Harbour Circle")
                .contains("400 810 0000");
        assertThat(screen.all(By.cssSelector("link[href*='member/brand.css']"))).hasSize(1);
        screen.open("member/dossier.xhtml");
        screen.keep("member-dossier");
    }

    /** And waits until it was looked at; its number. */
    private static String uploads(Screen agent, String csv) {
        agent.open("console/imports/index.xhtml");
        agent.attach("uploading:file", PartnerOffice.file(csv));
        agent.keep("console-imports");
        agent.press(By.id("uploading:upload"));
        agent.await(By.cssSelector("#watching .badge-good"));
        return agent.parameter("number");
    }

    /** Of two it says that they would be enrolled, of one that it is a member by then, and of three what is wrong with them. */
    private static void isToldOfEachRow(Screen agent) {
        agent.keep("console-import-checked");
        assertThat(outcomes(agent))
                .containsExactly(
                        agent.word("consoleMember", "checked.ENROLLED"),
                        agent.word("consoleMember", "checked.REFUSED"),
                        agent.word("consoleMember", "checked.REPEATED"),
                        agent.word("consoleMember", "checked.REFUSED"),
                        agent.word("consoleMember", "checked.REFUSED"),
                        agent.word("consoleMember", "checked.ENROLLED"));
        agent.press(By.cssSelector("a[href*='outcome=REFUSED']"));
        assertThat(agent.all(By.cssSelector("#results tbody tr"))).hasSize(3);
        assertThat(agent.text(By.id("results")))
                .contains(agent.word("refusals", "refusal.invalid-member-phone"))
                .contains(agent.word("refusals", "refusal.phone-taken"))
                .contains(agent.word("refusals", "refusal.invalid-member-birthday"));
        agent.keep("console-import-refused");
    }

    private static List<String> outcomes(Screen agent) {
        return agent.all(By.cssSelector("#results .badge")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static void imports(Screen agent, String number) {
        agent.open("console/imports/import.xhtml?number=" + number);
        agent.unfold(By.cssSelector("#importing summary"));
        agent.keep("console-import-confirm");
        agent.press(By.id("importing:run"));
        agent.await(By.cssSelector("#watching .badge-good"));
        agent.keep("console-import-done");
        assertThat(outcomes(agent))
                .containsOnly(
                        agent.word("consoleMember", "outcome.ENROLLED"),
                        agent.word("consoleMember", "outcome.REPEATED"),
                        agent.word("consoleMember", "outcome.REFUSED"));
        agent.press(By.cssSelector("#results tbody tr:first-child a"));
        assertThat(agent.text(By.id("main"))).contains("慕容");
    }

    private static void makesABrand(Screen office, String code) {
        office.open("console/brands/index.xhtml");
        office.press(By.id("add"));
        office.type("brand:code", code);
        office.type("brand:nameZh", "港湾贵宾");
        office.type("brand:nameEn", "Harbour Circle");
        office.type("brand:phone", "400 810 0000");
        office.type("brand:hoursZh", "每天 7:00 至 23:00");
        office.type("brand:hoursEn", "daily from 7 to 23");
        office.type("brand:light", "#ffe08a");
        office.type("brand:dark", "#e39ac8");
        office.press(By.id("brand:save"));
        assertThat(office.text(By.id("main")))
                .contains(office.word("refusals", "refusal.invalid-brand-contrast-light"));
        office.type("brand:light", "#7a1f5c");
        office.keep("console-brand");
        office.press(By.id("brand:save"));
        office.keep("console-brands");
        assertThat(office.text(By.id("brands"))).contains(code);
    }

    private static void joins(Screen screen, String phone) {
        screen.open("login.xhtml");
        screen.press(By.id("join"));
        screen.type("joining:familyName", "欧阳");
        screen.type("joining:givenName", "明月");
        screen.type("joining:phone", phone);
        screen.type("joining:password", World.PASSWORD);
        screen.unfold(By.id("joining:consents:3"));
        screen.keep("join");
        screen.press(By.id("joining:register"));
        assertThat(screen.text(By.tagName("h1"))).isEqualTo(screen.word("membership", "confirm.title.PHONE"));
        screen.open("member/index.xhtml");
        assertThat(screen.text(By.id("prospect"))).contains(screen.word("membership", "home.prospect"));
        screen.press(By.cssSelector("#prospect a"));
    }

    private static void confirms(Screen screen, String phone) {
        screen.press(By.id("sending:send"));
        screen.type("confirming:code", "0");
        screen.press(By.id("confirming:confirm"));
        assertThat(screen.text(By.id("main"))).contains(screen.word("refusals", "refusal.wrong-code"));
        screen.keep("member-confirm");
        screen.type("confirming:code", Mailbag.codeTo(phone));
        screen.press(By.id("confirming:confirm"));
        screen.keep("member-profile");
        assertThat(screen.text(By.id("contacts"))).contains(screen.word("membership", "confirmed"));
        screen.open("member/index.xhtml");
        assertThat(screen.has("prospect")).isFalse();
    }

    private static void agreesToSurveysByMail(Screen screen) {
        screen.open("member/profile.xhtml");
        screen.press(By.id("toConsents"));
        assertThat(screen.text(By.id("facts"))).contains(screen.word("consent", "door.ENROLMENT"));
        screen.unfold(By.id("consents:survey:1"));
        screen.press(By.id("consents:save"));
        screen.keep("member-consents");
        assertThat(screen.text(By.id("facts")))
                .contains(screen.word("consent", "purpose.SURVEY") + " · " + screen.word("consent", "channel.MAIL"))
                .contains(screen.word("consent", "given"));
    }

    private static void showsItsCard(Screen screen) {
        screen.open("member/card.xhtml");
        screen.keep("member-card");
        assertThat(screen.all(By.cssSelector("svg.qr"))).hasSize(1);
        assertThat(screen.all(By.cssSelector("[data-refresh-seconds]"))).hasSize(1);
    }

    private static void leavesBecauseOfThePrice(Screen screen) {
        screen.open("member/profile.xhtml");
        screen.press(By.id("toMembership"));
        screen.keep("member-membership");
        screen.choose("leaving:reason", "OTHER");
        screen.unfold(CONFIRM);
        screen.press(By.id("leaving:leave"));
        assertThat(screen.text(By.id("main"))).contains(screen.word("refusals", "refusal.invalid-leaving-words"));
        screen.choose("leaving:reason", "PRICE");
        screen.unfold(CONFIRM);
        screen.press(By.id("leaving:leave"));
        screen.keep("member-left");
        assertThat(screen.text(By.id("steps"))).contains(screen.word("membership", "reason.PRICE"));
        screen.open("member/index.xhtml");
        assertThat(screen.has("gone")).isTrue();
    }

    private static void isSeenBy(Screen agent, String phone, Screen hers) {
        ServiceAgent.signsIn(agent).finds(phone, "欧阳");
        agent.press(By.id("toLife"));
        agent.keep("console-life");
        assertThat(agent.text(By.id("steps"))).contains(hers.word("membership", "reason.PRICE"));
        agent.open("console/members/consents.xhtml?number=" + agent.parameter("number"));
        agent.type("consents:evidence", "form 17");
        agent.unfold(By.id("consents:survey:1"));
        agent.press(By.id("consents:save"));
        agent.keep("console-consents");
        assertThat(agent.text(By.id("facts"))).contains("form 17").contains(agent.word("consent", "withdrawn"));
    }

    private static void comesBack(Screen screen) {
        screen.press(By.cssSelector("#gone a"));
        screen.press(By.id("returning:comeBack"));
        assertThat(screen.text(By.id("steps"))).contains(screen.word("membership", "reason.RETURNED"));
    }
}
