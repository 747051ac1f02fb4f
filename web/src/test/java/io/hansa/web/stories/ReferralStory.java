package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** Members who bring members, and a year's days off; told once in Chinese at a desk, once in English on a phone. */
abstract class ReferralStory {

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void a_member_brings_another_by_terms_that_two_people_agreed(
            WebDriver hers, WebDriver his, WebDriver brings, WebDriver joins) {
        Screen marketing = new Screen(hers);
        marketing.signIn(World.staffLogin("MARKETING"));
        proposes(marketing);
        Screen finance = new Screen(his);
        finance.signIn(World.staffLogin("FINANCE"));
        finance.open("console/referral/index.xhtml");
        finance.keep("console-referral");
        finance.press(By.cssSelector("#versions a"));
        finance.unfold(By.cssSelector("#approving summary"));
        finance.keep("console-referral-version");
        finance.press(By.id("approving:approve"));
        finance.lookOver();

        Member referrer = Member.signsIn(brings, World.memberWithPassword());
        referrer.screen().open("member/referral.xhtml");
        assertThat(referrer.screen().text(By.id("how"))).contains("700").contains("350");
        referrer.screen().press(By.id("making:make"));
        String code = referrer.screen().text(By.id("code"));
        referrer.screen().keep("member-referral");
        Member friend = Member.signsIn(joins, World.memberWithPassword());
        friend.screen().open("member/referral.xhtml");
        friend.screen().type("joining:code", "22222222");
        friend.screen().press(By.id("joining:join"));
        assertThat(friend.screen().text(By.id("joining:code-message"))).isNotBlank();
        friend.screen().type("joining:code", code.toLowerCase());
        friend.screen().press(By.id("joining:join"));
        assertThat(friend.screen().text(By.id("joined"))).contains("350");
        friend.screen().keep("member-referral-joined");
        referrer.screen().open("member/referral.xhtml");
        assertThat(referrer.screen().text(By.id("brought"))).contains("700");
    }

    private static void proposes(Screen screen) {
        screen.open("console/referral/terms.xhtml");
        screen.type("terms:referrerPoints", "700");
        screen.type("terms:referredPoints", "350");
        screen.type("terms:leastPoints", "100");
        screen.type("terms:withinDays", "30");
        screen.type("terms:waitDays", "14");
        screen.type("terms:perYear", "10");
        screen.keep("console-referral-terms");
        screen.press(By.id("terms:propose"));
        assertThat(screen.text(By.id("own"))).isEqualTo(screen.word("consoleDecision", "own"));
    }

    @Test
    void the_days_off_of_a_year_are_entered_by_one_and_approved_by_another(WebDriver hers, WebDriver his) {
        String year = Integer.toString(ThreadLocalRandom.current().nextInt(2030, 2100));
        Screen marketing = new Screen(hers);
        marketing.signIn(World.staffLogin("MARKETING"));
        marketing.open("console/holidays/index.xhtml");
        marketing.keep("console-holidays");
        marketing.press(By.id("add"));
        marketing.type("notice:year", year);
        marketing.type("notice:source", "State Council");
        marketing.set("notice:holiday:0:from", year + "-01-01");
        marketing.set("notice:holiday:0:through", year + "-01-03");
        marketing.set("notice:workday:0:date", year + "-01-02");
        marketing.press(By.id("notice:propose"));
        assertThat(marketing.text(By.id("messages"))).contains(year + "-01-02");
        marketing.set("notice:workday:0:date", "");
        marketing.keep("console-holiday-notice");
        marketing.press(By.id("notice:propose"));
        assertThat(marketing.text(By.id("main"))).contains(marketing.word("consoleHoliday", "festival.NEW_YEAR"));
        String address = marketing.address();

        Screen finance = new Screen(his);
        finance.signIn(World.staffLogin("FINANCE"));
        finance.open("console/holidays/version.xhtml?" + address.substring(address.indexOf('?') + 1));
        finance.unfold(By.cssSelector("#approving summary"));
        assertThat(finance.text(By.id("approving"))).contains(year);
        finance.keep("console-holiday-version");
        finance.press(By.id("approving:approve"));
        assertThat(finance.text(By.id("main"))).contains(year);
        finance.lookOver();
    }
}
