package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import org.openqa.selenium.By;

/** Who decides on what is above the limit of one person. */
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
}
