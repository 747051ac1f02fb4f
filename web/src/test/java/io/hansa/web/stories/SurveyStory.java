package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** A survey and what answering it brings; told once in Chinese at a desk, once in English on a phone. */
abstract class SurveyStory {

    private static final String WORDS = "No queue at all";

    @AfterAll
    static void the_auditor_has_the_last_word() {
        World.auditorFindsNothing();
    }

    @Test
    void marketing_asks_and_who_answers_gets_more_for_what_it_buys_then(
            WebDriver hers, WebDriver drafters, WebDriver his, WebDriver members) {
        World.Partner partner = World.partner();
        String member = World.memberWithPassword();
        String survey = "ASK-" + World.unique();
        String rule = "ASKED-" + World.unique();
        Surveyor marketing = Surveyor.signsIn(new Screen(hers), "MARKETING");
        marketing.writes(survey);
        marketing.opens(survey);
        RuleDrafter.signsIn(new Screen(drafters), "MARKETING")
                .draftsAfterSurvey(rule, partner.code(), LocalDate.now(ZoneId.of("Asia/Shanghai")), survey);
        RuleDrafter.signsIn(new Screen(his), "FINANCE").approvesUnsimulated(rule, "A hundred points for an opinion");
        World.giveNow(partner, member, 100);

        Member asked = Member.signsIn(members, member);
        assertThat(asked.available()).isEqualTo(100);
        marketing.invites(survey, World.segment(partner), 1);
        answers(asked.screen());
        World.giveNow(partner, member, 100);

        assertThat(asked.available()).isEqualTo(300);
        seesWhy(asked.screen(), survey);
        marketing.reads(survey, WORDS, member);
        marketing.closes(survey);
    }

    private static void answers(Screen screen) {
        boolean chinese = screen.language().startsWith("zh");
        screen.press(By.id("surveys"));
        screen.keep("member-surveys");
        screen.press(By.partialLinkText(chinese ? "柜台服务" : "At the counter"));
        screen.press(By.id("answering:send"));
        assertThat(screen.text(By.id("answering:question:0:value-message")))
                .isEqualTo(screen.word("survey", "answer.required"));
        screen.choose("answering:question:0:value", "9");
        screen.choose("answering:question:1:value", "2");
        screen.type("answering:question:2:words", WORDS);
        screen.keep("member-survey");
        screen.press(By.id("answering:send"));
        assertThat(screen.text(By.id("main"))).contains(screen.word("survey", "thanks.title"));
        assertThat(screen.all(By.id("answering:send"))).isEmpty();
        assertThat(screen.text(By.id("brings"))).contains(chinese ? "问卷谢礼" : "Thanks for answers", "7");
        screen.keep("member-survey-thanks");
    }

    private static void seesWhy(Screen screen, String survey) {
        boolean chinese = screen.language().startsWith("zh");
        screen.open("member/statement.xhtml");
        screen.unfold(By.xpath("(//details[contains(@class, 'why')]/summary)[1]"));
        screen.unfold(By.xpath("(//details[contains(@class, 'why')]/summary)[2]"));
        assertThat(screen.text(By.id("main")))
                .as("why so much, and why not before")
                .contains(chinese ? "问卷谢礼" : "Thanks for answers")
                .contains(
                        chinese
                                ? "适用于填写问卷 " + survey + " 后 7 天内的会员"
                                : "it is for those who answered survey " + survey + " within 7 days");
        screen.keep("member-statement-survey");
    }
}
