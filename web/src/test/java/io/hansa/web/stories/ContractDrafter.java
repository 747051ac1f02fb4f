package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import org.openqa.selenium.By;

/** One of two who make a version of a contract. */
final class ContractDrafter {

    private static final String BUNDLE = "consoleContract";

    private final Screen screen;

    private ContractDrafter(Screen screen) {
        this.screen = screen;
    }

    static ContractDrafter signsIn(Screen screen) {
        screen.signIn(World.staffLogin("FINANCE"));
        return new ContractDrafter(screen);
    }

    /** From the partner's page; what would have to be rounded is said at its field, and nothing that was typed is lost. */
    String drafts(String partner, String points) {
        screen.open("console/partners/partner.xhtml?code=" + partner);
        screen.keep("console-partner");
        screen.press(By.id("newVersion"));
        screen.type("terms:points", points);
        screen.press(By.id("terms:addLine"));
        screen.type("terms:line:0:product", "TEA");
        screen.type("terms:line:0:points", "5");
        screen.keep("console-contract-line");
        screen.type("terms:perMonth", "100.005");
        screen.press(By.id("terms:save"));
        assertThat(screen.text(By.id("terms:perMonth-message"))).isNotBlank();
        screen.keep("console-contract-edit");
        screen.type("terms:perMonth", "100");
        saves();
        assertThat(screen.text(By.id("changes"))).contains("100.00").contains("TEA");
        screen.keep("console-contract-draft");
        return screen.parameter("number");
    }

    /** The page reads itself anew when the effect is known. */
    private void saves() {
        screen.press(By.id("terms:save"));
        screen.await(By.id("effectSum"));
    }

    void proposes(String draft, String why) {
        open(draft);
        screen.unfold(By.cssSelector("#proposing summary"));
        screen.type("proposing:remark", why);
        screen.press(By.id("proposing:propose"));
        assertThat(screen.text(By.id("steps"))).contains(why);
    }

    void mayNotApprove(String draft) {
        open(draft);
        assertThat(screen.has("approving:approve")).isFalse();
        assertThat(screen.text(By.id("main"))).contains(screen.word(BUNDLE, "draft.own"));
    }

    /** From the list of what waits. */
    void sendsBack(String draft, String why) {
        screen.open("console/contracts/index.xhtml?state=PROPOSED");
        screen.keep("console-contracts");
        screen.press(By.linkText(draft));
        screen.unfold(By.cssSelector("#returning summary"));
        screen.type("returning:remark", why);
        screen.press(By.id("returning:sendBack"));
        assertThat(screen.text(By.id("steps"))).contains(why);
    }

    void revises(String draft, String cap) {
        open(draft);
        screen.press(By.id("revise"));
        screen.type("terms:cap", cap);
        saves();
        assertThat(screen.text(By.id("changes"))).contains("5,000.00");
    }

    /** The consequence is seen before. */
    void approves(String draft) {
        open(draft);
        screen.await(By.id("effect"));
        assertThat(screen.text(By.id("effectSum"))).isNotBlank();
        screen.unfold(By.cssSelector("#approving summary"));
        screen.keep("console-contract-approve");
        screen.press(By.id("approving:approve"));
        assertThat(screen.text(By.id("became"))).contains("2");
        screen.press(By.cssSelector("#became a"));
        assertThat(screen.text(By.id("who"))).contains(draft);
        screen.keep("console-contract-version");
    }

    static void seesWhatComes(Screen portal) {
        portal.open("partner/contract.xhtml");
        assertThat(portal.text(By.id("next"))).contains("2");
        assertThat(portal.text(By.id("changes"))).contains("100.00");
        assertThat(portal.text(By.id("terms"))).isNotBlank();
        portal.keep("partner-contract");
    }

    /** Told that it has to, and with the price seen before. */
    static void buysABlock(Screen portal) {
        portal.open("partner/index.xhtml");
        portal.press(By.cssSelector("#due a"));
        portal.type("buying:blocks", "1");
        portal.press(By.id("buying:review"));
        assertThat(portal.text(By.id("consequence"))).contains("1,000").contains("10.00");
        portal.keep("partner-prepaid-check");
        portal.press(By.id("confirming:buy"));
        assertThat(portal.text(By.id("left"))).contains("1,000");
        portal.keep("partner-prepaid");
    }

    private void open(String draft) {
        screen.open("console/contracts/draft.xhtml?number=" + draft);
    }
}
