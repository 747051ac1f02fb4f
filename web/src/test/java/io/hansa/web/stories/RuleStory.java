package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** A rule from its draft until it runs and pauses; told once in Chinese at a desk, once in English on a phone. */
abstract class RuleStory {

    private static final ZoneId PROGRAMME = ZoneId.of("Asia/Shanghai");

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void marketing_drafts_and_simulates_finance_approves_and_the_member_and_the_partner_see_why(
            WebDriver hers, WebDriver his, WebDriver members, WebDriver tills) {
        World.Partner partner = World.partner();
        String member = World.memberWithPassword();
        World.giveNow(partner, member, 100);
        String code = "STORY-" + World.unique();

        RuleDrafter drafter = RuleDrafter.signsIn(new Screen(hers), "MARKETING");
        drafter.drafts(code, partner.code(), LocalDate.now(PROGRAMME));
        drafter.mayNotApprove();
        RuleDrafter second = RuleDrafter.signsIn(new Screen(his), "FINANCE");
        second.isAskedWhy(code);
        drafter.simulates("+50");
        second.approves(code, "+50");

        String large = "LARGE-" + World.unique();
        drafter.draftsThreshold(large, partner.code(), LocalDate.now(PROGRAMME), "100000");
        second.approvesUnsimulated(large, "For large amounts");
        World.giveNow(partner, member, 100);
        Member earning = Member.signsIn(members, member);
        assertThat(earning.available()).isEqualTo(250);
        earning.screen().open("member/statement.xhtml");
        assertThat(earning.screen().text(By.id("main"))).contains("150");
        earning.screen().unfold(By.cssSelector("details.why summary"));
        boolean chinese = earning.screen().language().startsWith("zh");
        assertThat(earning.screen().text(By.id("main")))
                .as("why so much, and why not more")
                .contains(chinese ? "故事规则" : "Rule of a story")
                .contains(
                        chinese
                                ? "大额规则：本次不适用，需要消费金额，但未提供"
                                : "Rule of large amounts: not this time, it asks for an amount, and none was given")
                .doesNotContain(chinese ? "适用于其他商户" : "it is for other partners");
        earning.screen().keep("member-statement-rule");

        PartnerTill till = PartnerTill.opens(new Screen(tills), World.partnerLogin(partner, "PARTNER_TILL"));
        till.seesWhatRulesMadeOfIt(till.screen().language().startsWith("zh") ? "故事规则" : "Rule of a story", "50");
        till.findsNothingOf(World.give(World.partner(), World.memberWithPassword(), 10));

        drafter.pauses(code);
        String other = "OTHER-" + World.unique();
        drafter.drafts(other, partner.code(), LocalDate.now(PROGRAMME).plusDays(1));
        second.approvesUnsimulated(other, "The same as last year");
        World.giveNow(partner, member, 100);
        assertThat(earning.available()).isEqualTo(350);
    }
}
