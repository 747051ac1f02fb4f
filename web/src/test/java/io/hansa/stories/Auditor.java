package io.hansa.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;

/** Who verifies the ledger at the end of each story. */
final class Auditor {

    private Auditor() {}

    /** In a browser that nobody is signed in with. */
    static void findsTheLedgerSound(Browser browser) {
        browser.signIn(World.staffLogin("AUDITOR"), World.PASSWORD);
        browser.open("console/verification/index.xhtml");
        browser.press("verifying:verify");
        assertThat(browser.text("#verdict")).isEqualTo(browser.word("consoleLedger", "verification.sound"));
        browser.looksRight("console-verification");
    }
}
