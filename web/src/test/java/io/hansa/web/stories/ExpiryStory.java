package io.hansa.web.stories;

import io.hansa.web.api.World;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriver;

/** Until when points live is set, and seen before; told once in Chinese at a desk, once in English on a phone. */
abstract class ExpiryStory {

    abstract String region();

    @Test
    void finance_proposes_a_policy_and_sees_what_it_does_and_another_officer_approves_it(
            WebDriver theirs, WebDriver others) {
        FinanceOfficer.signsIn(new Screen(theirs)).proposesAPolicy(region());
        FinanceOfficer.signsIn(new Screen(others)).approvesThePolicy(region());

        World.auditorFindsNothing();
    }
}
