package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** A partner's finance disputes a line; told once in Chinese at a desk, once in English on a phone. */
abstract class DisputeStory {

    abstract int monthsAgo();

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void finance_disputes_a_line_and_wins_by_silence(WebDriver theirs, WebDriver ours, @TempDir Path folder)
            throws IOException {
        World.Settled settled = World.settled(monthsAgo());
        Screen partner = new Screen(theirs);
        partner.signIn(World.partnerLogin(settled.partner(), "PARTNER_FINANCE"));

        String dispute = disputesTheFirstLine(partner, settled.statement(), receipt(folder));
        Screen finance = new Screen(ours);
        finance.signIn(World.staffLogin("FINANCE"));
        seesItWaiting(finance, dispute);
        World.silence(dispute);
        seesWhatSilenceGave(partner, finance, dispute, settled.statement());
    }

    @Test
    void finance_accepts_a_part_and_the_partner_agrees(WebDriver theirs, WebDriver ours, @TempDir Path folder)
            throws IOException {
        World.Settled settled = World.settled(monthsAgo() + 2);
        Screen partner = new Screen(theirs);
        partner.signIn(World.partnerLogin(settled.partner(), "PARTNER_ADMIN"));
        String dispute = disputesTheFirstLine(partner, settled.statement(), receipt(folder));

        Screen finance = new Screen(ours);
        finance.signIn(World.staffLogin("FINANCE"));
        finance.open("console/disputes/dispute.xhtml?number=" + dispute);
        finance.unfold(By.cssSelector("#parting summary"));
        finance.type("parting:accepted", "40");
        finance.type("parting:why", "Two of the three were right");
        finance.keep("console-dispute-answer");
        finance.press(By.id("parting:part"));
        assertThat(finance.text(By.id("main"))).contains(finance.word("dispute", "done.PARTLY_ACCEPTED"));

        partner.open("partner/dispute.xhtml?number=" + dispute);
        partner.keep("partner-dispute-answered");
        partner.unfold(By.cssSelector("#agreeing summary"));
        partner.press(By.id("agreeing:agree"));
        assertThat(partner.text(By.id("main"))).contains(partner.word("dispute", "state.PARTLY_GRANTED"));
    }

    /** From the list of statements down to the line; first with more than there is. */
    private static String disputesTheFirstLine(Screen partner, String statement, Path receipt) {
        partner.open("partner/statement.xhtml?number=" + statement);
        partner.press(By.cssSelector("#lines tbody a"));
        partner.lookOver();
        partner.press(By.id("dispute"));
        partner.type("opening:claimed", "301");
        partner.choose("opening:reason", "WRONG_AMOUNT");
        partner.type("opening:text", "One sale was cancelled at the till");
        partner.press(By.id("opening:open"));
        assertThat(partner.text(By.id("opening:claimed-message"))).contains("300");
        partner.type("opening:claimed", "100.00");
        partner.type("opening:file", receipt.toString());
        partner.keep("partner-dispute-open");
        partner.press(By.id("opening:open"));
        partner.keep("partner-dispute");
        assertThat(partner.text(By.id("course"))).contains("receipt.pdf").contains("100");
        assertThat(partner.download(By.cssSelector("a.file"))).isEqualTo("200 %PDF-1.4 a receipt");
        return partner.parameter("number");
    }

    private static void seesItWaiting(Screen finance, String dispute) {
        finance.open("console/disputes/index.xhtml?waits=PROGRAMME");
        finance.keep("console-disputes");
        finance.press(By.linkText(dispute));
        finance.keep("console-dispute");
        assertThat(finance.text(By.id("main"))).contains(finance.word("dispute", "state.CLAIMED"));
    }

    private static void seesWhatSilenceGave(Screen partner, Screen finance, String dispute, String statement) {
        partner.open("partner/dispute.xhtml?number=" + dispute);
        assertThat(partner.text(By.id("main"))).contains(partner.word("dispute", "state.GRANTED"));
        assertThat(partner.text(By.id("course"))).contains(partner.word("dispute", "step.SILENCE"));
        partner.keep("partner-dispute-won");
        partner.open("partner/statement.xhtml?number=" + statement);
        assertThat(partner.text(By.id("disputes"))).contains(dispute);
        partner.keep("partner-statement-disputed");
        finance.open("console/disputes/dispute.xhtml?number=" + dispute);
        finance.press(By.cssSelector("#course a[href*='entries/entry']"));
        assertThat(finance.text(By.id("why"))).contains(dispute);
        finance.keep("console-dispute-entry");
    }

    private static Path receipt(Path folder) throws IOException {
        return Files.writeString(folder.resolve("receipt.pdf"), "%PDF-1.4 a receipt");
    }
}
