package io.hansa.web.stories;

import io.hansa.web.api.World;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriver;

/** A new version of a contract takes two; told once in Chinese at a desk, once in English on a phone. */
abstract class ContractStory {

    @Test
    void finance_drafts_another_approves_and_the_partner_sees_what_comes(
            WebDriver hers, WebDriver theirs, WebDriver partners, WebDriver auditors) {
        World.Partner partner = World.partner();
        ContractDrafter drafter = ContractDrafter.signsIn(new Screen(hers));
        ContractDrafter second = ContractDrafter.signsIn(new Screen(theirs));

        String draft = drafter.drafts(partner.code(), "2");
        drafter.proposes(draft, "Spring");
        drafter.mayNotApprove(draft);
        second.sendsBack(draft, "A cap is missing");
        drafter.revises(draft, "5000");
        drafter.proposes(draft, "With a cap");
        second.approves(draft);

        Screen portal = new Screen(partners);
        portal.signIn(World.partnerLogin(partner, "PARTNER_FINANCE"));
        ContractDrafter.seesWhatComes(portal);

        Auditor.findsTheLedgerSound(new Screen(auditors));
    }
}
