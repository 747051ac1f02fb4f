package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** Until when points live is set, seen and looked after; told once in Chinese at a desk, once in English on a phone. */
abstract class ExpiryStory {

    abstract String region();

    @Test
    void finance_sets_a_policy_and_sees_what_it_does_before(WebDriver theirs, WebDriver members, WebDriver auditors) {
        var partner = World.partner();
        String number = World.memberWithPassword();
        World.give(partner, number, 640);

        FinanceOfficer officer = FinanceOfficer.signsIn(new Screen(theirs));
        officer.setsAPolicy(region());
        officer.looksAfterThePointsOf(number);

        Screen member = Member.signsIn(members, number).screen();
        member.open("member/statement.xhtml");
        assertThat(member.text(By.id("expiries")))
                .contains("640")
                .contains(member.word("member", "expiries.NOT_PROMISED"));
        member.keep("member-expiries");

        Auditor.findsTheLedgerSound(new Screen(auditors));
    }
}
