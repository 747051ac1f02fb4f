package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** A new version of a contract takes two; told once in Chinese at a desk, once in English on a phone. */
abstract class ContractStory {

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void finance_drafts_another_approves_and_the_partner_sees_what_comes(
            WebDriver hers, WebDriver theirs, WebDriver partners) {
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
    }

    @Test
    void a_prepaid_partner_buys_a_block_and_gives_no_more(WebDriver partners) {
        World.Partner partner = World.prepaidPartner(1_000);
        String member = World.memberWithPassword();
        assertThat(World.refused(partner, member, 1)).isEqualTo("allowance-exhausted");

        Screen portal = new Screen(partners);
        portal.signIn(World.partnerLogin(partner, "PARTNER_FINANCE"));
        ContractDrafter.buysABlock(portal);
        World.give(partner, member, 900);
        assertThat(World.refused(partner, member, 101)).isEqualTo("allowance-exhausted");
        portal.open("partner/prepaid.xhtml");
        assertThat(portal.text(By.id("left"))).contains("100");
    }
}
