package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import java.time.LocalDate;
import org.openqa.selenium.By;

/** Who drafts, simulates, approves and pauses earning rules. */
final class RuleDrafter {

    private final Screen screen;

    private RuleDrafter(Screen screen) {
        this.screen = screen;
    }

    static RuleDrafter signsIn(Screen screen, String role) {
        screen.signIn(World.staffLogin(role));
        return new RuleDrafter(screen);
    }

    /** Fifty points for each accrual at a partner; the page says it in both languages before it is proposed. */
    void drafts(String code, String partner, LocalDate from) {
        screen.open("console/rules/index.xhtml");
        screen.keep("console-rules");
        screen.press(By.id("add"));
        screen.choose("rule:adding", "AT_PARTNER");
        screen.press(By.id("rule:add"));
        screen.type("rule:condition:0:codes", partner);
        screen.type("rule:code", code);
        screen.type("rule:nameZh", "故事规则");
        screen.type("rule:nameEn", "Rule of a story");
        screen.set("rule:dates", from.toString());
        screen.choose("rule:gives", "FIXED");
        screen.type("rule:fixed", "50");
        screen.keep("console-rule-edit");
        screen.press(By.id("rule:review"));
        assertThat(screen.text(By.id("english"))).startsWith("A member gets 50 points for each accrual at ");
        assertThat(screen.text(By.id("chinese"))).startsWith("会员在").contains("50 积分");
        screen.keep("console-rule-check");
        screen.press(By.id("confirming:propose"));
        assertThat(screen.text(By.id("unsimulated"))).isNotBlank();
        screen.keep("console-rule-draft");
    }

    /** As much again, for accruals of so many yuan and more. */
    void draftsThreshold(String code, String partner, LocalDate from, String yuan) {
        screen.open("console/rules/index.xhtml");
        screen.press(By.id("add"));
        screen.choose("rule:adding", "AT_PARTNER");
        screen.press(By.id("rule:add"));
        screen.type("rule:condition:0:codes", partner);
        screen.choose("rule:adding", "AMOUNT_AT_LEAST");
        screen.press(By.id("rule:add"));
        screen.type("rule:condition:1:yuan", yuan);
        screen.type("rule:code", code);
        screen.type("rule:nameZh", "大额规则");
        screen.type("rule:nameEn", "Rule of large amounts");
        screen.set("rule:dates", from.toString());
        screen.choose("rule:gives", "FIXED");
        screen.type("rule:fixed", "50");
        screen.press(By.id("rule:review"));
        screen.press(By.id("confirming:propose"));
    }

    /** A hundred points for each accrual at a partner within seven days of answering a survey. */
    void draftsAfterSurvey(String code, String partner, LocalDate from, String survey) {
        screen.open("console/rules/index.xhtml");
        screen.press(By.id("add"));
        screen.choose("rule:adding", "AT_PARTNER");
        screen.press(By.id("rule:add"));
        screen.type("rule:condition:0:codes", partner);
        screen.choose("rule:adding", "AFTER_SURVEY");
        screen.press(By.id("rule:add"));
        screen.type("rule:condition:1:survey", survey);
        screen.type("rule:condition:1:answered", "7");
        screen.type("rule:code", code);
        screen.type("rule:nameZh", "问卷谢礼");
        screen.type("rule:nameEn", "Thanks for answers");
        screen.set("rule:dates", from.toString());
        screen.choose("rule:gives", "FIXED");
        screen.type("rule:fixed", "100");
        screen.keep("console-rule-survey");
        screen.press(By.id("rule:review"));
        assertThat(screen.text(By.id("english"))).contains("within 7 days of answering the survey " + survey);
        assertThat(screen.text(By.id("chinese"))).contains("填写问卷 " + survey + " 后 7 天内");
        screen.press(By.id("confirming:propose"));
    }

    void mayNotApprove() {
        assertThat(screen.text(By.id("own"))).isEqualTo(screen.word("consoleDecision", "own"));
        assertThat(screen.all(By.id("approving:approve"))).isEmpty();
    }

    /** Another, who is asked why while nobody has simulated it. */
    void isAskedWhy(String code) {
        opens(code);
        assertThat(screen.text(By.id("approving"))).contains(screen.word("consoleRule", "version.blind"));
        assertThat(screen.all(By.cssSelector("[id='approving:reason'][required]")))
                .hasSize(1);
        screen.keep("console-rule-unsimulated");
    }

    /** And says it, which stays to be read. */
    void approvesUnsimulated(String code, String why) {
        opens(code);
        screen.type("approving:reason", why);
        screen.press(By.id("approving:approve"));
        assertThat(screen.text(By.id("main"))).contains(screen.word("consoleDecision", "done.APPROVED"));
        screen.press(By.cssSelector("#versions a"));
        assertThat(screen.text(By.id("without"))).isEqualTo(why);
    }

    private void opens(String code) {
        screen.open("console/rules/rule.xhtml?code=" + code);
        screen.press(By.cssSelector("#versions a"));
        screen.unfold(By.cssSelector("#approving summary"));
    }

    /** From the draft's page to the result of its simulation. */
    void simulates(String difference) {
        screen.press(By.id("simulate"));
        screen.keep("console-rule-simulations");
        screen.press(By.id("simulating:start"));
        screen.await(By.xpath(
                "//*[@id='watching:progress']//*[text()='" + screen.word("consoleLedger", "run.state.DONE") + "']"));
        assertThat(screen.text(By.id("result"))).contains(difference);
        screen.keep("console-rule-simulation");
    }

    /** Another, who sees what it would have changed. */
    void approves(String code, String difference) {
        screen.open("console/rules/index.xhtml?state=WAITING&text=" + code);
        screen.press(By.linkText(screen.language().startsWith("zh") ? "故事规则" : "Rule of a story"));
        screen.keep("console-rule");
        screen.press(By.cssSelector("#versions a"));
        screen.unfold(By.cssSelector("#approving summary"));
        assertThat(screen.text(By.id("approving"))).contains(difference);
        assertThat(screen.all(By.id("approving:reason"))).isEmpty();
        screen.keep("console-rule-version");
        screen.press(By.id("approving:approve"));
        assertThat(screen.text(By.id("main"))).contains(screen.word("consoleRule", "state.RUNNING"));
        screen.lookOver();
    }

    void pauses(String code) {
        screen.open("console/rules/rule.xhtml?code=" + code);
        screen.unfold(By.cssSelector("#pausing summary"));
        screen.press(By.id("pausing:pause"));
        assertThat(screen.text(By.id("main"))).contains(screen.word("consoleRule", "state.PAUSED"));
        screen.keep("console-rule-paused");
    }
}
