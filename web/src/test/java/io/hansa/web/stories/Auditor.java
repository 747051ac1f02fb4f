package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import org.openqa.selenium.By;

/** Who verifies the ledger at the end of each story. */
final class Auditor {

    private Auditor() {}

    /** In a browser that nobody is signed in with. */
    static void findsTheLedgerSound(Screen screen) {
        screen.signIn(World.staffLogin("AUDITOR"));
        screen.open("console/verification/index.xhtml");
        screen.press(By.id("verifying:verify"));
        assertThat(screen.text(By.cssSelector("#verdict")))
                .isEqualTo(screen.word("consoleLedger", "verification.sound"));
        screen.keep("console-verification");
    }
}
