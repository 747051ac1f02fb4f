package io.hansa.web.stories;

import io.hansa.web.api.World;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriver;

/** Until when points live is set, and seen before; told once in Chinese at a desk, once in English on a phone. */
abstract class ExpiryStory {

    abstract String region();

    @Test
    void finance_sets_a_policy_and_sees_what_it_does_before(WebDriver theirs) {
        FinanceOfficer.signsIn(new Screen(theirs)).setsAPolicy(region());

        World.auditorFindsNothing();
    }
}
