package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Who decides on what is above the limit of one person, and closes the books. */
final class FinanceOfficer {

    private final Screen screen;

    private FinanceOfficer(Screen screen) {
        this.screen = screen;
    }

    static FinanceOfficer signsIn(Screen screen) {
        screen.signIn(World.staffLogin("FINANCE"));
        return new FinanceOfficer(screen);
    }

    /** From the tile on the first page, through the list, to the request. */
    void finds(String request) {
        screen.open("console/approvals/index.xhtml?state=WAITING");
        screen.keep("console-approvals");
        screen.press(By.linkText(request));
        screen.keep("console-approval");
    }

    /** The consequence is seen in numbers before; the number of the entry is there after. */
    String approves(String after) {
        assertThat(screen.text(By.id("consequence"))).contains(after);
        screen.unfold(By.cssSelector("#approving summary"));
        screen.press(By.id("approving:approve"));
        assertThat(screen.text(By.id("main"))).contains(screen.word("consoleApproval", "state.APPROVED"));
        screen.keep("console-approved");
        return screen.text(By.id("entry"));
    }

    void refuses(String why) {
        screen.unfold(By.cssSelector("#refusing summary"));
        screen.type("refusing:decision", why);
        screen.press(By.id("refusing:refuse"));
        assertThat(screen.text(By.id("decided"))).contains(why);
    }

    /** Asks for an entry to be undone. */
    void undoes(String entry) {
        screen.open("console/entries/entry.xhtml?number=" + entry);
        screen.press(By.id("reverse"));
        screen.choose("reversing:reason", "CORRECTION");
        screen.keep("console-reverse");
        screen.press(By.id("reversing:review"));
        screen.keep("console-reverse-check");
        screen.press(By.id("confirming:confirm"));
        assertThat(screen.text(By.id("main"))).contains(screen.word("consoleLedger", "reverse.done"));
    }

    /** From the list of closings to the month's own page, which shows the run and then what it found. */
    void closes(YearMonth month) {
        screen.open("console/closings/index.xhtml");
        screen.keep("console-closings");
        screen.open("console/closings/closing.xhtml?month=" + month);
        screen.unfold(By.cssSelector("#closing summary"));
        screen.keep("console-closing-asked");
        screen.press(By.id("closing:close"));
        screen.await(By.id("headline"));
        screen.keep("console-closing");
    }

    /** From the list of months to the month: what it would come to, the consequence in numbers, and then the run until it is done. */
    void settles(YearMonth month) {
        screen.open("console/settlement/index.xhtml");
        screen.keep("console-settlement");
        screen.press(By.linkText(month.toString()));
        assertThat(sumOfPositions()).as("before the month is closed").isEqualTo("¥0.00");
        screen.unfold(By.cssSelector("#settling summary"));
        screen.keep("console-settlement-asked");
        screen.press(By.id("settling:settle"));
        screen.await(By.className("netting-hash"));
        screen.keep("console-settlement-closed");
    }

    void seesPositionsSumToZero() {
        assertThat(sumOfPositions()).isEqualTo("¥0.00");
        assertThat(screen.all(By.cssSelector(".netting tbody tr"))).hasSizeGreaterThanOrEqualTo(2);
    }

    private String sumOfPositions() {
        return screen.text(By.cssSelector(".netting tfoot tr:last-child td:last-child"));
    }

    /** Fees and tax are lines beside what was sold: 3.00 for points, 0.30 for messages, 50.00 for the month, 6 % on the fees. */
    String opensTheStatement(YearMonth month, String partner) {
        screen.open("console/settlement/statements.xhtml?month=" + month + "&partner=" + partner);
        String number = screen.text(By.cssSelector("#statements tbody a"));
        screen.press(By.linkText(number));
        assertThat(screen.all(By.cssSelector("#lines tbody tr"))).hasSize(4);
        assertThat(screen.text(By.cssSelector("#lines tfoot tr"))).contains("¥56.32");
        screen.keep("console-statement");
        return number;
    }

    /** The funder's points, on the page, behind the link, and in the file. */
    void findsThePoints(String funder, String points) {
        screen.press(By.xpath("//*[@id='by-funder']//a[contains(@href, 'funder=" + funder + "')]"));
        assertThat(screen.text(By.cssSelector("#sum .tile-figure"))).isEqualTo(points);
        screen.keep("console-closing-rows");
        screen.press(By.cssSelector("a.back"));
        assertThat(screen.file("export").lines().filter(line -> line.contains(funder)))
                .singleElement()
                .asString()
                .contains("," + points + ",0,0," + points + ",");
    }

    /** Whoever has the report's text can take its hash. */
    void takesTheHash() throws NoSuchAlgorithmException {
        byte[] text = screen.file("text").getBytes(StandardCharsets.US_ASCII);
        assertThat(screen.text(By.id("hash")))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text)));
    }

    /** Everything that the page keeps folded. */
    void readsHowBreakageIsEstimated() {
        screen.all(By.cssSelector("#main details:not(.confirm) summary")).forEach(WebElement::click);
        assertThat(screen.text(By.id("main"))).contains(screen.word("consoleClosing", "breakage.method.thin"));
        screen.keep("console-closing-unfolded");
    }

    /** First what is wrong with it is said; then what it says and does, in days and numbers. */
    void proposesAPolicy(String region) {
        screen.open("console/expiry/index.xhtml");
        screen.keep("console-expiry");
        screen.press(By.id("new"));
        screen.type("terms:region", region);
        screen.choose("terms:mode", "YEARLY");
        screen.type("terms:days", "31 March");
        screen.press(By.id("terms:review"));
        screen.keep("console-expiry-policy");
        assertThat(screen.text(By.id("terms:days-message"))).isNotBlank();
        screen.type("terms:days", "03-31, 09-30");
        screen.type("terms:noticeDays", "30");
        screen.type("terms:graceDays", "14");
        screen.choose("terms:pending", "EVENT");
        screen.press(By.id("terms:review"));
        assertThat(screen.all(By.cssSelector("#examples tbody tr"))).hasSizeGreaterThanOrEqualTo(3);
        assertThat(screen.text(By.id("says")))
                .contains("03-31, 09-30")
                .contains(region)
                .contains(screen.word("consoleExpiry", "expiry.pending.EVENT"));
        screen.keep("console-expiry-check");
        screen.press(By.id("confirming:propose"));
        assertThat(screen.text(By.id("policies")))
                .contains(region)
                .contains(screen.word("consoleDecision", "state.WAITING"));
        screen.keep("console-expiry-set");
        opensThePolicy(region);
        assertThat(screen.text(By.id("own"))).isEqualTo(screen.word("consoleDecision", "own"));
    }

    /** Another officer. */
    void approvesThePolicy(String region) {
        screen.open("console/expiry/index.xhtml");
        opensThePolicy(region);
        assertThat(screen.text(By.id("says"))).contains("03-31, 09-30").contains(region);
        screen.unfold(By.cssSelector("#approving summary"));
        screen.keep("console-expiry-version");
        screen.press(By.id("approving:approve"));
        screen.lookOver();
        opensThePolicy(region);
        assertThat(screen.text(By.id("main"))).contains(screen.word("consoleDecision", "state.APPROVED"));
    }

    /** A right's: what is for points only does not stand in it. */
    void proposesAPolicyOf(String right) {
        screen.open("console/expiry/index.xhtml?unit=" + right);
        assertThat(screen.text(By.cssSelector("#units [aria-current]"))).contains(right);
        assertThat(screen.text(By.id("outlook"))).contains("4");
        screen.keep("console-expiry-of-right");
        screen.press(By.id("new"));
        screen.choose("terms:unit", right);
        screen.type("terms:count", "6");
        screen.choose("terms:pending", "BY_HAND");
        screen.keep("console-expiry-policy-of-right");
        screen.press(By.id("terms:review"));
        assertThat(screen.text(By.id("says")))
                .contains(right)
                .doesNotContain(screen.word("consoleExpiry", "expiry.pending.BY_HAND"));
        assertThat(screen.text(By.id("consequence"))).contains(right, "4");
        screen.keep("console-expiry-check-of-right");
        screen.press(By.id("confirming:propose"));
        assertThat(screen.text(By.id("policies"))).contains(right);
    }

    /** Another officer. */
    void approvesThePolicyOf(String right) {
        screen.open("console/expiry/index.xhtml");
        screen.press(By.cssSelector("#policies a[href*='unit=" + right + "&']"));
        assertThat(screen.text(By.id("says"))).contains(right);
        screen.unfold(By.cssSelector("#approving summary"));
        screen.keep("console-expiry-version-of-right");
        screen.press(By.id("approving:approve"));
        screen.press(By.cssSelector("#policies a[href*='unit=" + right + "&']"));
        assertThat(screen.text(By.id("main"))).contains(screen.word("consoleDecision", "state.APPROVED"));
    }

    private void opensThePolicy(String region) {
        screen.press(By.cssSelector("#policies a[href*='region=" + region + "&']"));
    }

    void sendsFor(String partner, String csv) {
        screen.open("console/files/index.xhtml?partner=" + partner);
        screen.attach("uploading:file", PartnerOffice.file(csv));
        screen.press(By.id("uploading:upload"));
        screen.await(By.id("confirming"));
        screen.keep("console-file");
    }

    /** Who sent it does not confirm it. */
    void mayNotConfirmIt() {
        screen.unfold(By.cssSelector("#confirming summary"));
        screen.press(By.id("confirming:confirm"));
        assertThat(screen.text(By.id("messages"))).isNotBlank();
        assertThat(screen.has("confirming:confirm")).isTrue();
        screen.open("console/files/index.xhtml");
        screen.keep("console-files");
    }
}
