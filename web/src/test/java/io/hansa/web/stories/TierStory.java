package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/**
 * A ladder in two hands with its preview; a tier by hand, a floor, a score and a partner's equal tier, each by two people, that the member
 * understands; told once in Chinese at a desk, once in English on a phone.
 */
abstract class TierStory {

    private static final ZoneId PROGRAMME = ZoneId.of("Asia/Shanghai");
    private static final LocalDate UNTIL = LocalDate.now().plusYears(1).withDayOfMonth(15);

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void a_ladder_is_counted_before_it_is_approved(WebDriver theirs, WebDriver officers) {
        String code = "L" + ThreadLocalRandom.current().nextInt(1, 1_000_000_000);
        World.memberWithPassword();
        Screen marketing = new Screen(theirs);
        marketing.signIn(World.staffLogin("MARKETING"));
        marketing.open("console/ladders/edit.xhtml");
        marketing.type("ladder:code", code);
        marketing.type("ladder:nameZh", "商务");
        marketing.type("ladder:nameEn", "Business");
        step(marketing, 0, "FRIEND", "朋友", "Friend");
        step(marketing, 1, "PARTNER", "伙伴", "Partner");
        marketing.type("ladder:step:1:way:0:points", "5000");
        marketing.type("ladder:step:1:way:0:activities", "12");
        marketing.press(By.id("ladder:step:1:addWay"));
        marketing.type("ladder:step:1:way:1:spend", "80000");
        marketing.keep("console-ladder-edit");
        marketing.press(By.id("ladder:save"));
        assertThat(marketing.text(By.id("main")))
                .contains("5,000")
                .contains("12")
                .contains("80,000");

        marketing.press(By.id("previewing:start"));
        marketing.await(By.cssSelector("#watching .badge-good"));
        assertThat(marketing.text(By.id("preview"))).contains(friend(marketing));
        marketing.keep("console-ladder-version");

        Screen finance = new Screen(officers);
        finance.signIn(World.staffLogin("FINANCE"));
        finance.open("console/ladders/version.xhtml?ladder=" + code + "&version=1");
        finance.unfold(By.cssSelector("#approving summary"));
        finance.press(By.id("approving:approve"));
        finance.keep("console-ladders");
        assertThat(finance.text(By.id("main"))).contains(code);
    }

    @Test
    void an_agent_asks_for_a_tier_and_the_member_sees_why_and_how_long(
            WebDriver hers, WebDriver officers, WebDriver members) {
        String member = World.memberWithPassword();
        Screen agent = new Screen(hers);
        agent.signIn(World.staffLogin("SERVICE"));
        agent.open("console/members/tier.xhtml?number=" + member);
        agent.choose("asking:tier", "GOLD");
        agent.set("asking:until", UNTIL.toString());
        agent.choose("asking:reason", "SERVICE_FAILURE");
        agent.type("asking:note", "three delays in a row");
        agent.press(By.id("asking:ask"));
        agent.keep("console-member-tier");
        String request = agent.text(By.cssSelector("#asked a"));

        Screen finance = new Screen(officers);
        finance.signIn(World.staffLogin("FINANCE"));
        finance.open("console/approvals/tiers.xhtml");
        finance.press(By.linkText(request));
        finance.unfold(By.cssSelector("#approving summary"));
        finance.keep("console-approval-tier");
        finance.press(By.id("approving:approve"));

        Member hopeful = Member.signsIn(members, member);
        hopeful.screen().open("member/tier.xhtml");
        hopeful.screen().keep("member-tier");
        assertThat(hopeful.screen().text(By.id("moves")))
                .contains(hopeful.screen().word("tier", "reason.by-hand"))
                .contains(hopeful.screen().word("tier", "request.reason.SERVICE_FAILURE"))
                .contains(request);
        assertThat(hopeful.screen().text(By.className("tier-outlook"))).contains(Integer.toString(UNTIL.getYear()));
    }

    @Test
    void a_floor_and_a_score_take_two_people_and_the_member_reads_below_what_it_never_falls(
            WebDriver hers, WebDriver officers, WebDriver members) {
        String member = World.memberWithPassword();
        Screen agent = new Screen(hers);
        agent.signIn(World.staffLogin("SERVICE"));
        Screen finance = new Screen(officers);
        finance.signIn(World.staffLogin("FINANCE"));

        String floor = asksForAFloor(agent, member);
        String score = asksForAScore(agent);
        approves(finance, floor, "console-approval-floor");
        approves(finance, score, "console-approval-score");
        agent.open("console/members/tier.xhtml?number=" + member);
        assertThat(agent.all(By.cssSelector("#asked .badge")))
                .extracting(WebElement::getText)
                .containsExactly(
                        agent.word("consoleLadder", "asked.holds"), agent.word("consoleLadder", "asked.holds"));
        assertThat(agent.text(By.id("asked"))).contains("signs the travel policy", "an old friend of the club");
        assertThat(agent.text(By.id("moves")))
                .contains(agent.word("tier", "reason.by-hand"))
                .contains(agent.word("tier", "request.reason.AGREEMENT"))
                .contains(floor);
        agent.keep("console-member-tier-held");

        Screen hopeful = Member.signsIn(members, member).screen();
        hopeful.open("member/tier.xhtml");
        hopeful.keep("member-tier-floor");
        assertThat(hopeful.text(By.id("main"))).contains(hopeful.word("tier", "floor"));
        assertThat(hopeful.text(By.id("moves")))
                .contains(silver(hopeful), hopeful.word("tier", "request.reason.AGREEMENT"), floor)
                .doesNotContain("an old friend of the club");

        approves(finance, endsTheFloor(agent, floor), "console-approval-end");
        hopeful.open("member/tier.xhtml");
        assertThat(hopeful.text(By.id("main"))).contains(silver(hopeful)).doesNotContain(hopeful.word("tier", "floor"));
    }

    @Test
    void a_partners_tier_is_worth_one_of_ours_by_two_people_and_members_see_why_theirs_is_higher(
            WebDriver theirs, WebDriver officers, WebDriver hers, WebDriver members) {
        World.Partner airline = World.partner();
        Screen finance = new Screen(officers);
        finance.signIn(World.staffLogin("FINANCE"));
        proposesWhatIsEqual(airline, new Screen(theirs));
        letsItBeEqual(airline, finance);

        String told = World.memberWithPassword();
        World.tierAt(airline, told, "AIR-GOLD");
        Screen screen = Member.signsIn(members, told).screen();
        assertThat(lastMove(screen, "member-tier-equal"))
                .contains(gold(screen), screen.word("tier", "reason.equivalence"))
                .contains(airline.code(), "AIR-GOLD");

        String shown = World.memberWithPassword();
        Screen agent = new Screen(hers);
        agent.signIn(World.staffLogin("SERVICE"));
        String request = recordsTheCard(airline, shown, agent);
        approves(finance, request, "console-approval-equivalence");
        Member.signsIn(members, shown);
        assertThat(lastMove(screen, "member-tier-card"))
                .contains(gold(screen), screen.word("tier", "reason.by-hand"))
                .contains(screen.word("tier", "request.reason.EQUIVALENCE"), request);
    }

    /** For which it forgets to say the tier first; the number of the request. */
    private static String asksForAFloor(Screen agent, String member) {
        agent.open("console/members/tier.xhtml?number=" + member);
        agent.choose("asking:kind", "FLOOR");
        agent.choose("asking:reason", "AGREEMENT");
        agent.type("asking:note", "an old friend of the club");
        agent.press(By.id("asking:ask"));
        assertThat(agent.text(By.id("asking:tier-message")))
                .isEqualTo(agent.word("refusals", "refusal.invalid-tier-request-tier"));
        agent.choose("asking:tier", "SILVER");
        agent.press(By.id("asking:ask"));
        return agent.text(By.cssSelector("#asked a"));
    }

    /** Of 60, the mean of both; the number of the request. */
    private static String asksForAScore(Screen agent) {
        agent.choose("asking:kind", "SCORE");
        agent.type("asking:influence", "45");
        agent.type("asking:decides", "75");
        agent.choose("asking:reason", "INFLUENCE");
        agent.type("asking:note", "signs the travel policy");
        agent.press(By.id("asking:ask"));
        assertThat(agent.text(By.cssSelector("#asked li"))).contains("60", "45", "75");
        agent.keep("console-member-tier-asked");
        return agent.text(By.cssSelector("#asked a"));
    }

    /** The number of the request. */
    private static String endsTheFloor(Screen agent, String floor) {
        agent.unfold(By.cssSelector("#ending summary"));
        agent.choose("ending:of", floor);
        agent.type("ending:why", "it was agreed for one year");
        agent.press(By.id("ending:end"));
        assertThat(agent.text(By.cssSelector("#asked li")))
                .contains(agent.word("consoleLadder", "request.kind.END"), floor);
        return agent.text(By.cssSelector("#asked a"));
    }

    private static void approves(Screen finance, String request, String picture) {
        finance.open("console/approvals/tier.xhtml?number=" + request);
        finance.unfold(By.cssSelector("#approving summary"));
        finance.keep(picture);
        finance.press(By.id("approving:approve"));
    }

    private static void proposesWhatIsEqual(World.Partner airline, Screen screen) {
        screen.signIn(World.staffLogin("MARKETING"));
        screen.open("console/partners/partner.xhtml?code=" + airline.code());
        screen.press(By.id("equivalence"));
        screen.set("proposing:begins", LocalDate.now(PROGRAMME).toString());
        screen.type("proposing:pairs:0:theirs", "gold*");
        screen.choose("proposing:pairs:0:ours", "GOLD");
        screen.press(By.id("proposing:propose"));
        assertThat(screen.text(By.id("proposing:pairs:0:theirs-message")))
                .isEqualTo(screen.word("equivalence", "theirs.hint"));
        screen.type("proposing:pairs:0:theirs", "AIR-GOLD");
        screen.keep("console-equivalence-edit");
        screen.press(By.id("proposing:propose"));
        assertThat(screen.text(By.id("versions")))
                .contains("AIR-GOLD", gold(screen), screen.word("equivalence", "own"));
        assertThat(screen.all(By.cssSelector("#versions [id$=':approve']"))).isEmpty();
    }

    private static void letsItBeEqual(World.Partner airline, Screen screen) {
        screen.open("console/partners/equivalence.xhtml?code=" + airline.code());
        screen.unfold(By.cssSelector("#versions summary.button-main"));
        screen.keep("console-equivalence");
        screen.press(By.cssSelector("#versions [id$=':approve']"));
        screen.lookOver();
        assertThat(screen.text(By.id("versions"))).contains(screen.word("equivalence", "inForce"));
    }

    /** Which waits for a second person, as staff have only seen it; the number of the request. */
    private static String recordsTheCard(World.Partner airline, String member, Screen agent) {
        agent.open("console/members/status.xhtml?number=" + member);
        agent.type("recording:partner", "NOBODY-THERE");
        agent.type("recording:number", "CA*");
        agent.type("recording:tier", "AIR-GOLD");
        agent.type("recording:proof", "the card was shown");
        agent.press(By.id("recording:record"));
        assertThat(agent.text(By.id("recording:number-message")))
                .isEqualTo(agent.word("refusals", "refusal.invalid-member-status-number"));
        agent.type("recording:number", "CA 1234");
        agent.press(By.id("recording:record"));
        assertThat(agent.text(By.id("main"))).contains(agent.word("refusals", "refusal.partner-not-found"));
        agent.type("recording:partner", airline.code());
        agent.press(By.id("recording:record"));
        assertThat(agent.text(By.id("main")))
                .contains(agent.word("equivalence", "status.waits"))
                .contains("CA 1234", gold(agent), "the card was shown");
        agent.keep("console-member-status");
        agent.open("console/members/tier.xhtml?number=" + member);
        return agent.text(By.cssSelector("#asked a"));
    }

    /** What the member reads of why it has its tier. */
    private static String lastMove(Screen screen, String picture) {
        screen.open("member/tier.xhtml");
        screen.keep(picture);
        return screen.text(By.cssSelector("#moves li:first-child"));
    }

    private static String gold(Screen screen) {
        return screen.language().startsWith("zh") ? "金卡会员" : "Gold";
    }

    private static String silver(Screen screen) {
        return screen.language().startsWith("zh") ? "银卡会员" : "Silver";
    }

    private static String friend(Screen screen) {
        return screen.language().startsWith("zh") ? "朋友" : "Friend";
    }

    private static void step(Screen screen, int place, String code, String zh, String en) {
        screen.type("ladder:step:" + place + ":stepCode", code);
        screen.type("ladder:step:" + place + ":stepZh", zh);
        screen.type("ladder:step:" + place + ":stepEn", en);
    }
}
