package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import org.openqa.selenium.By;

/** Who asks members, and reads what they answer. */
final class Surveyor {

    private final Screen screen;

    private Surveyor(Screen screen) {
        this.screen = screen;
    }

    static Surveyor signsIn(Screen screen, String role) {
        screen.signIn(World.staffLogin(role));
        return new Surveyor(screen);
    }

    /** A score, a choice of two, and words; what is missing is said at its field. */
    void writes(String code) {
        screen.open("console/surveys/index.xhtml");
        screen.keep("console-surveys");
        screen.press(By.id("add"));
        screen.type("writing:code", code);
        screen.type("writing:titleZh", "柜台服务 " + code);
        screen.type("writing:titleEn", "At the counter " + code);
        screen.type("writing:introZh", "我们想做得更好");
        screen.type("writing:introEn", "We want to do better");
        asks(0, "SCORE", "您会推荐我们吗？", "Would you recommend us?");
        asks(1, "CHOICE", "在哪里？", "Where was it?");
        screen.type("writing:question:1:optionsZh", "机场\n市区");
        screen.type("writing:question:1:optionsEn", "At the airport");
        asks(2, "TEXT", "为何？", "Why?");
        screen.press(By.id("writing:save"));
        assertThat(screen.text(By.id("writing:question:1:optionsZh-message")))
                .isEqualTo(screen.word("refusals", "refusal.invalid-survey-options"));
        screen.type("writing:question:1:optionsEn", "At the airport\nIn town");
        screen.keep("console-survey-edit");
        screen.press(By.id("writing:save"));
        assertThat(screen.text(By.id("main"))).contains(screen.word("survey", "state.DRAFT"));
    }

    private void asks(int place, String kind, String zh, String en) {
        screen.choose("writing:adding", kind);
        screen.press(By.id("writing:add"));
        screen.type("writing:question:" + place + ":textZh", zh);
        screen.type("writing:question:" + place + ":textEn", en);
    }

    void opens(String code) {
        screen.open("console/surveys/survey.xhtml?code=" + code);
        screen.keep("console-survey-draft");
        screen.unfold(By.cssSelector("#acting summary"));
        screen.press(By.id("acting:open"));
        assertThat(screen.text(By.id("main"))).contains(screen.word("survey", "state.OPEN"));
        assertThat(screen.all(By.id("edit"))).isEmpty();
    }

    /** How many are in the segment is said before they are told. */
    void invites(String code, String segment, int members) {
        screen.open("console/surveys/survey.xhtml?code=" + code);
        assertThat(screen.all(By.id("inviting:invite"))).isEmpty();
        screen.choose("choosing:segment", segment);
        screen.press(By.id("choosing:choose"));
        assertThat(screen.text(By.id("sure"))).containsPattern("\\b" + members + "\\b");
        screen.keep("console-survey-invite");
        screen.press(By.id("inviting:invite"));
        assertThat(screen.address()).contains("/console/runs/run");
        assertThat(screen.text(By.id("main"))).contains(screen.word("consoleLedger", "run.kind.survey.invitation"));
        assertThat(screen.looksAgainThoughLedElsewhere()).isFalse();
    }

    /** What one member gave, and wrote. */
    void reads(String code, String words, String member) {
        screen.open("console/surveys/survey.xhtml?code=" + code);
        assertThat(screen.text(By.id("main"))).contains("+100", "9.0").doesNotContain(member);
        screen.keep("console-survey");
        screen.press(By.linkText(screen.word("survey", "result.read")));
        assertThat(screen.text(By.id("written"))).isEqualTo(words);
        assertThat(screen.text(By.id("main"))).doesNotContain(member);
        screen.keep("console-survey-written");
    }

    void closes(String code) {
        screen.open("console/surveys/survey.xhtml?code=" + code);
        screen.unfold(By.cssSelector("#acting summary"));
        screen.press(By.id("acting:close"));
        assertThat(screen.text(By.id("main"))).contains(screen.word("survey", "state.CLOSED"));
    }
}
