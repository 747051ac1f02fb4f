package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import org.openqa.selenium.By;

/** Who checks at a partner what the programme says of the month. */
final class PartnerFinance {

    private PartnerFinance() {}

    /** From the list to the statement, to the messages that its first line is the sum of; and takes it home. */
    static void readsTheStatement(Screen screen, World.Partner partner, String number) {
        screen.signIn(World.partnerLogin(partner, "PARTNER_FINANCE"));
        screen.open("partner/statements.xhtml");
        screen.keep("partner-statements");
        screen.press(By.linkText(number));
        screen.keep("partner-statement");
        assertThat(screen.download(By.id("print"))).startsWith("200 %PDF-");
        assertThat(screen.download(By.id("export"))).startsWith("200 ").contains("partner.accrual", "settlement.tax");
        screen.press(By.cssSelector("#lines tbody a"));
        assertThat(screen.all(By.cssSelector("#entries tbody tr"))).hasSize(3);
        screen.keep("partner-statement-line");
    }
}
