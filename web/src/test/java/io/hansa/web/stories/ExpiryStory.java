package io.hansa.web.stories;

import io.hansa.web.api.Lounges;
import io.hansa.web.api.World;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriver;

/**
 * Until when points and rights live is set, and seen before; told once in Chinese at a
 * desk, once in English on a phone.
 */
abstract class ExpiryStory {

    abstract String region();

    @Test
    void finance_proposes_a_policy_and_sees_what_it_does_and_another_officer_approves_it(
            WebDriver theirs, WebDriver others) {
        FinanceOfficer.signsIn(new Screen(theirs)).proposesAPolicy(region());
        FinanceOfficer.signsIn(new Screen(others)).approvesThePolicy(region());

        World.auditorFindsNothing();
    }

    @Test
    void finance_says_how_long_a_right_lives_that_is_given_anew(WebDriver theirs, WebDriver others) {
        String right = Lounges.right("NOBODY");
        Lounges.grant(World.memberWithPassword(), right, 4);

        FinanceOfficer.signsIn(new Screen(theirs)).proposesAPolicyOf(right);
        FinanceOfficer.signsIn(new Screen(others)).approvesThePolicyOf(right);

        World.auditorFindsNothing();
    }
}
