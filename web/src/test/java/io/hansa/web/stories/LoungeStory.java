package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.Lounges;
import io.hansa.web.api.World;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/**
 * A lounge visit with a guest, from the right and the plan that two people make to the door, and a second one that the door refuses.
 */
abstract class LoungeStory {

    /** What makes a member Platinum, at ten yuan a status point. */
    private static final long PLATINUM_FEN = 110_000_000;

    private final ZonedDateTime soon = Lounges.soon();

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void a_member_reserves_comes_with_a_guest_and_is_made_good_when_turned_away(
            WebDriver theirs, WebDriver officers, WebDriver hers, WebDriver tills, WebDriver members) {
        World.Partner airport = Lounges.airport();
        String right = "L" + World.unique();
        Screen marketing = new Screen(theirs);
        Screen finance = new Screen(officers);
        marketingProposes(right, airport, marketing);
        financeApproves(right, finance);
        String plan = "PLATINUM-" + World.unique();
        marketingPlans(plan, right, marketing);
        financeLetsItHold(plan, right, finance);
        String member = World.memberWithPassword();
        World.shops(World.partner(), member, PLATINUM_FEN);
        endsThePlan(plan, marketing, finance);
        agentGives(right, member, new Screen(hers));
        Screen till = new Screen(tills);
        till.signIn(World.partnerLogin(airport, "PARTNER_ADMIN"));
        outletPostsPlaces(right, till);

        Screen me = Member.signsIn(members, member).screen();
        findsItsVisits(plan, right, me);
        reserves(right, me);
        till.open("partner/visit.xhtml");
        assertThat(till.text(By.id("expected"))).contains(till.word("right", "door.away"));
        lets(till, Lounges.card(member), right, "1");
        assertThat(till.text(By.id("in"))).contains("1");
        till.keep("partner-visit-in");
        lets(till, Lounges.card(member), right, "2");
        assertThat(till.text(By.id("out"))).contains(till.word("right", "door.refused"), right);
        till.keep("partner-visit-out");

        reserves(right, me);
        turnsAway(till);
        me.open("member/rights.xhtml");
        assertThat(me.text(By.id("reserved")))
                .contains(me.word("right", "reservation.USED"), me.word("right", "reservation.REFUSED"));
        assertThat(me.text(By.cssSelector("[data-right='" + right + "'] .tile-figure")))
                .isEqualTo("2");
        me.keep("member-rights");
        me.open("member/inbox.xhtml");
        assertThat(me.text(By.id("main"))).contains("500");
        Screen agent = new Screen(hers);
        agent.open("console/rights/refusals.xhtml");
        assertThat(agent.text(By.id("turned-away")))
                .contains(member, "200.00", "500", agent.word("right", "refusal.MADE_GOOD"));
        agent.keep("console-refusals");
        complains(right, me);
        agentUpholds(agent);
        me.open("member/rights.xhtml");
        assertThat(me.text(By.id("reserved"))).doesNotContain(me.word("right", "reservation.CLAIMED"));
        assertThat(me.text(By.cssSelector("[data-right='" + right + "'] .tile-figure")))
                .isEqualTo("2");
    }

    private static void marketingProposes(String right, World.Partner airport, Screen screen) {
        screen.signIn(World.staffLogin("MARKETING"));
        screen.open("console/rights/right.xhtml");
        screen.type("proposing:code", right);
        screen.type("proposing:nameZh", "贵宾厅 " + right);
        screen.type("proposing:nameEn", "Lounge " + right);
        screen.type("proposing:honouredAt", airport.code());
        screen.keep("console-right");
        screen.press(By.id("proposing:propose"));
        screen.keep("console-rights");
        assertThat(screen.text(By.id("waiting"))).contains(right);
    }

    private static void financeApproves(String right, Screen screen) {
        screen.signIn(World.staffLogin("FINANCE"));
        screen.open("console/rights/version.xhtml?code=" + right + "&version=1");
        screen.unfold(By.cssSelector("#approving summary"));
        screen.keep("console-right-version");
        screen.press(By.id("approving:approve"));
        screen.lookOver();
        assertThat(screen.text(By.id("rights"))).contains(right);
    }

    /** Two visits a year for whom that tier has; a number of months belongs to another period. */
    private static void marketingPlans(String plan, String right, Screen screen) {
        screen.press(By.id("add-plan"));
        screen.type("proposing:code", plan);
        screen.choose("proposing:right", right);
        screen.choose("proposing:audience", "TIER:PLATINUM");
        screen.type("proposing:amount", "2");
        screen.type("proposing:months", "3");
        screen.press(By.id("proposing:propose"));
        assertThat(screen.text(By.id("proposing:months-message")))
                .isEqualTo(screen.word("refusals", "refusal.invalid-right-months"));
        screen.type("proposing:months", "0");
        screen.keep("console-plan");
        screen.press(By.id("proposing:propose"));
        screen.lookOver();
        assertThat(screen.text(By.id("waiting"))).contains(plan, named(screen, right), platinum(screen));
        screen.open("console/rights/plan-version.xhtml?code=" + plan + "&version=1");
        assertThat(screen.text(By.id("own"))).isEqualTo(screen.word("consoleDecision", "own"));
        assertThat(screen.has("approving")).isFalse();
    }

    private static void financeLetsItHold(String plan, String right, Screen screen) {
        screen.open("console/rights/plan-version.xhtml?code=" + plan + "&version=1");
        assertThat(screen.text(By.id("says")))
                .contains(named(screen, right), platinum(screen), screen.word("right", "period.CALENDAR_YEAR"))
                .doesNotContain(screen.word("right", "months"));
        screen.unfold(By.cssSelector("#approving summary"));
        screen.keep("console-plan-version");
        screen.press(By.id("approving:approve"));
        screen.keep("console-rights-plans");
        assertThat(screen.text(By.id("plans"))).contains(plan, named(screen, right), platinum(screen));
    }

    /** Nobody else is given any from then on; what was given stays. */
    private static void endsThePlan(String plan, Screen marketing, Screen finance) {
        marketing.open("console/rights/plan.xhtml?code=" + plan);
        marketing.choose("proposing:enabled", "false");
        marketing.press(By.id("proposing:propose"));
        finance.open("console/rights/plan-version.xhtml?code=" + plan + "&version=2");
        finance.unfold(By.cssSelector("#approving summary"));
        finance.press(By.id("approving:approve"));
        assertThat(finance.text(By.xpath("//*[@id='plans']//tr[contains(., '" + plan + "')]")))
                .contains(finance.word("right", "off"));
    }

    /** Two by its tier and two that were given by hand, each with where it comes from. */
    private static void findsItsVisits(String plan, String right, Screen me) {
        me.open("member/rights.xhtml");
        assertThat(me.text(By.cssSelector("[data-right='" + right + "'] .tile-figure")))
                .isEqualTo("4");
        assertThat(me.text(By.id("given")))
                .contains(named(me, right), plan, me.word("right", "given.hand"))
                .contains(me.word("right", "given.membership").replaceAll("[（(].*", ""));
        me.keep("member-rights-given");
    }

    private static String named(Screen screen, String right) {
        return (screen.language().startsWith("zh") ? "贵宾厅 " : "Lounge ") + right;
    }

    private static String platinum(Screen screen) {
        return screen.language().startsWith("zh") ? "白金会员" : "Platinum";
    }

    private static void agentGives(String right, String member, Screen screen) {
        screen.signIn(World.staffLogin("SERVICE"));
        screen.open("console/rights/member.xhtml?number=" + member);
        screen.choose("giving:right", right);
        assertThat(screen.text(By.id("given"))).contains(named(screen, right));
        screen.type("giving:amount", "2");
        screen.type("giving:words", "welcome");
        screen.keep("console-member-rights");
        screen.press(By.id("giving:grant"));
        screen.lookOver();
        assertThat(screen.text(By.id("given"))).contains("welcome");
    }

    private void outletPostsPlaces(String right, Screen screen) {
        screen.open("partner/places.xhtml");
        screen.choose("posting:right", right);
        screen.set("posting:day", soon.toLocalDate().toString());
        LocalTime begins = soon.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        screen.set("posting:begins", begins.toString());
        screen.set(
                "posting:ends",
                begins.isBefore(LocalTime.of(22, 58)) ? begins.plusHours(1).toString() : "23:59");
        screen.type("posting:places", "5");
        screen.press(By.id("posting:post"));
        screen.keep("partner-places");
        assertThat(screen.text(By.id("places-posted"))).contains(right, "5");
    }

    private static void reserves(String right, Screen me) {
        me.open("member/reserve.xhtml?right=" + right + "&guests=1");
        me.keep("member-reserve");
        me.press(By.cssSelector("#free [type='submit']"));
        me.lookOver();
        assertThat(me.text(By.id("reserved"))).contains(me.word("right", "reservation.RESERVED"));
    }

    /** A place that begins now cannot be reserved: it has to have begun for who complains, as this one has by its clock. */
    private static void complains(String right, Screen me) {
        reserves(right, me);
        Lounges.begin(right);
        me.open("member/rights.xhtml");
        me.unfold(By.cssSelector("#reserved li:first-child .confirm summary"));
        me.keep("member-complaint");
        me.press(By.cssSelector("#reserved li:first-child .confirm-body [type='submit']"));
        me.lookOver();
        assertThat(me.text(By.id("reserved"))).contains(me.word("right", "reservation.CLAIMED"));
    }

    private static void agentUpholds(Screen agent) {
        agent.open("console/rights/refusals.xhtml");
        agent.type("refusals:words", "as the camera shows");
        agent.unfold(By.cssSelector("#turned-away tbody tr:first-child .confirm summary"));
        agent.keep("console-refusal-decided");
        agent.press(By.cssSelector("#turned-away tbody tr:first-child .confirm-body .button-main"));
        agent.lookOver();
        assertThat(agent.text(By.cssSelector("#turned-away tbody tr:first-child")))
                .contains(agent.word("right", "refusal.MADE_GOOD"));
    }

    private static void lets(Screen till, String card, String right, String guests) {
        till.type("door:card", card);
        till.choose("door:right", right);
        till.type("door:guests", guests);
        till.press(By.id("door:let"));
        till.lookOver();
    }

    private static void turnsAway(Screen till) {
        till.open("partner/visit.xhtml");
        till.choose("expecting:reason", "FULL");
        till.unfold(By.cssSelector("#expected summary"));
        till.keep("partner-turn-away");
        till.press(By.cssSelector("#expected [type='submit']"));
        till.lookOver();
    }
}
