package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import java.time.LocalDate;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Who helps members. */
final class ServiceAgent {

    private final Screen screen;

    private ServiceAgent(Screen screen) {
        this.screen = screen;
    }

    static ServiceAgent signsIn(Screen screen) {
        screen.signIn(World.staffLogin("SERVICE"));
        screen.keep("console-home");
        return new ServiceAgent(screen);
    }

    void enrols(String family, String given, String phone) {
        screen.open("console/members/enrol.xhtml");
        screen.type("profile:familyName", family);
        screen.type("profile:givenName", given);
        screen.type("profile:phone", "12");
        screen.press(By.id("profile:save"));
        assertThat(screen.text(By.cssSelector("[id='profile:phone-message']")))
                .isEqualTo(screen.word("refusals", "refusal.invalid-member-phone"));
        screen.type("profile:phone", phone);
        screen.keep("console-enrol");
        screen.press(By.id("profile:save"));
    }

    void finds(String phone, String name) {
        screen.open("console/index.xhtml");
        screen.type("find:q", phone);
        screen.press(By.id("find:search"));
        if (screen.has("members")) {
            screen.press(By.cssSelector("#members tbody a"));
        }
        assertThat(screen.text(By.id("main"))).contains(name);
        screen.keep("console-member");
    }

    void gives(String points, String expected) {
        adjusts(points, expected);
        assertThat(screen.text(By.id("main"))).contains(expected);
    }

    /** What the member had at the end of a day. */
    void readsBack(LocalDate day, String counted) {
        screen.set("asOf:on", day.toString());
        screen.press(By.id("asOf:show"));
        assertThat(screen.all(By.cssSelector("#past .amount")))
                .extracting(WebElement::getText)
                .allMatch(amount -> amount.startsWith(counted));
        screen.keep("console-member-as-of");
    }

    /** Why the latest line is there, and what it was reckoned with. */
    void readsWhy(String detail) {
        screen.unfold(By.cssSelector("#timeline .why summary"));
        assertThat(screen.text(By.cssSelector("#timeline .why ul"))).contains(detail);
        screen.keep("console-member-why");
    }

    /** More than it may alone: the number of the request that waits for a second person. */
    String asksFor(String points, String expected) {
        adjusts(points, expected);
        assertThat(screen.text(By.id("own"))).isEqualTo(screen.word("consoleApproval", "own"));
        assertThat(screen.has("approving")).isFalse();
        screen.keep("console-approval-own");
        return screen.parameter("number");
    }

    /** From the member's page: what has expired, and what waits. */
    void looksAtItsPoints() {
        screen.press(By.id("points"));
        screen.keep("console-member-points");
    }

    void givesBack(String points) {
        unfoldsAndPresses("expired", points, "console-member-reinstate");
        assertThat(screen.text(By.id("messages"))).contains(points);
        screen.lookOver();
    }

    void confirms(String points) {
        unfoldsAndPresses("pending", points, "console-member-confirm");
        assertThat(screen.text(By.id("main"))).contains(screen.word("consoleExpiry", "points.pending.none"));
        screen.keep("console-member-points-done");
    }

    /** More than it may alone: the number of the request that waits for a second person. */
    String asksToGiveBack(String points) {
        unfoldsAndPresses("expired", points, "console-member-reinstate-more");
        assertThat(screen.text(By.id("own"))).isEqualTo(screen.word("consoleApproval", "own"));
        screen.keep("console-reinstatement-asked");
        return screen.parameter("number");
    }

    /** The consequence is read before it is pressed. */
    private void unfoldsAndPresses(String table, String points, String picture) {
        String row =
                "//*[@id='" + table + "']//tr[.//*[contains(@class,'amount') and normalize-space()='" + points + "']]";
        screen.unfold(By.xpath(row + "//summary"));
        assertThat(screen.text(By.xpath(row + "//*[@class='confirm-body']"))).contains(points);
        screen.keep(picture);
        screen.press(By.xpath(row + "//input[@type='submit']"));
    }

    void opens(String member) {
        screen.open("console/members/member.xhtml?number=" + member);
    }

    void takesBack(String request) {
        screen.open("console/approvals/request.xhtml?number=" + request);
        screen.unfold(By.cssSelector("#withdrawing summary"));
        screen.press(By.id("withdrawing:withdraw"));
        assertThat(screen.text(By.id("main"))).contains(screen.word("consoleApproval", "state.WITHDRAWN"));
    }

    private void adjusts(String points, String expected) {
        screen.press(By.id("adjust"));
        screen.type("adjusting:points", points);
        screen.choose("adjusting:reason", "GOODWILL");
        screen.press(By.id("adjusting:review"));
        assertThat(screen.text(By.cssSelector("#consequence"))).contains(expected);
        screen.keep("console-adjust");
        screen.press(By.id("confirming:confirm"));
    }
}
