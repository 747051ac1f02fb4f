package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.Lounges;
import io.hansa.web.api.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriver;

/**
 * Until when points and rights live is set, and seen before; what has expired or waits comes back by hand; told once in Chinese at a
 * desk, once in English on a phone.
 */
abstract class ExpiryStory {

    abstract String region();

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void finance_proposes_a_policy_and_sees_what_it_does_and_another_officer_approves_it(
            WebDriver theirs, WebDriver others) {
        FinanceOfficer.signsIn(new Screen(theirs)).proposesAPolicy(region());
        FinanceOfficer.signsIn(new Screen(others)).approvesThePolicy(region());
    }

    @Test
    void finance_says_how_long_a_right_lives_that_is_given_anew(WebDriver theirs, WebDriver others) {
        String right = Lounges.right("NOBODY");
        Lounges.grant(World.memberWithPassword(), right, 4);

        FinanceOfficer.signsIn(new Screen(theirs)).proposesAPolicyOf(right);
        FinanceOfficer.signsIn(new Screen(others)).approvesThePolicyOf(right);
    }

    @Test
    void an_agent_gives_expired_points_back_and_confirms_what_waits_and_the_member_reads_why(
            WebDriver hers, WebDriver officers, WebDriver members) {
        String member = World.memberWithPassword();
        World.confirmedByHand(member, 14);
        World.give(World.partner(), member, 45);
        World.expired(member, 60);
        World.expired(member, 6_000);
        Member me = Member.signsIn(members, member);
        assertThat(me.available()).isZero();

        ServiceAgent agent = ServiceAgent.signsIn(new Screen(hers));
        agent.opens(member);
        agent.looksAtItsPoints();
        agent.givesBack("60");
        agent.confirms("45");
        assertThat(me.available()).isEqualTo(105);
        String request = agent.asksToGiveBack("6,000");
        assertThat(me.available()).isEqualTo(105);
        FinanceOfficer officer = FinanceOfficer.signsIn(new Screen(officers));
        officer.finds(request);
        officer.approves("6,105");

        assertThat(me.available()).isEqualTo(6_105);
        me.readsInItsStatement("points.reinstatement", "points.reinstatement");
        me.readsInItsStatement("points.confirmation", "points.confirmation.hand");
    }
}
