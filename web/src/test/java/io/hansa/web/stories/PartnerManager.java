package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import java.nio.file.Path;
import org.openqa.selenium.By;

/** Who leads partners from prospect to end. */
final class PartnerManager {

    private final Screen screen;
    private final String code;

    private PartnerManager(Screen screen, String code) {
        this.screen = screen;
        this.code = code;
    }

    static PartnerManager registers(Screen screen, String code) {
        screen.signIn(World.staffLogin("ADMIN"));
        screen.open("console/partners/edit.xhtml");
        screen.type("partner:newCode", code);
        screen.choose("partner:kind", "RESTAURANT");
        screen.type("partner:nameZh", "茶馆 " + code);
        screen.type("partner:nameEn", "Teahouse " + code);
        screen.press(By.id("partner:save"));
        screen.press(By.id("way"));
        return new PartnerManager(screen, code);
    }

    void moves(String stage) {
        screen.open("console/partners/onboarding.xhtml?code=" + code);
        String step = "//details[./summary[normalize-space()='" + screen.word("onboarding", "move." + stage) + "']]";
        screen.unfold(By.xpath(step + "/summary"));
        screen.write(By.xpath(step + "//textarea"), "Because");
        if (!screen.all(By.xpath(step + "//input[@type='checkbox']")).isEmpty()) {
            screen.unfold(By.xpath(step + "//input[@type='checkbox']"));
        }
        screen.press(By.xpath(step + "//input[@type='submit']"));
        assertThat(screen.text(By.cssSelector("#stages [aria-current]"))).isEqualTo(word("stage." + stage));
    }

    void cannotMoveTo(String stage) {
        screen.open("console/partners/onboarding.xhtml?code=" + code);
        assertThat(screen.text(By.id("main"))).doesNotContain(word("move." + stage));
        assertThat(screen.has("missing")).isTrue();
    }

    void says(String task, String button) {
        String row = "//ul[@id='tasks']/li[.//*[contains(text(), '" + word("task." + task) + "')]]";
        screen.unfold(By.xpath(row + "//summary"));
        screen.write(By.xpath(row + "//textarea"), "Seen");
        screen.press(By.xpath(row + "//input[@value='" + word(button) + "']"));
        assertThat(screen.all(By.xpath(row + "//*[contains(@class, 'badge-good')]")))
                .hasSize(1);
    }

    void files(String kind, Path file) {
        screen.unfold(By.cssSelector("#fileAnother summary"));
        screen.choose("filing:kind", kind);
        screen.attach("filing:file", file);
        screen.press(By.id("filing:do"));
        assertThat(screen.text(By.id("documents"))).contains("SHA-256");
    }

    void entersAContact(String role, String name) {
        screen.open("console/partners/partner.xhtml?code=" + code);
        screen.press(By.id("addContact"));
        screen.choose("contact:role", role);
        screen.type("contact:name", name);
        screen.press(By.id("contact:save"));
        assertThat(screen.text(By.id("contact:phone-message"))).isNotBlank();
        screen.type("contact:mail", "someone@example.com");
        screen.press(By.id("contact:save"));
        assertThat(screen.text(By.id("contacts"))).contains(name);
    }

    void forgets(String name) {
        screen.press(By.xpath("//ul[@id='contacts']/li[contains(., '" + name + "')]//a"));
        screen.unfold(By.cssSelector("#erasing summary"));
        screen.press(By.id("erasing:erase"));
        assertThat(screen.text(By.id("main"))).doesNotContain(name);
    }

    void opensAnOutlet() {
        screen.open("console/partners/outlet.xhtml?partner=" + code);
        screen.type("outlet:newCode", "T1");
        screen.choose("outlet:division", "110000");
        screen.type("outlet:nameZh", "总店");
        screen.type("outlet:nameEn", "Main");
        screen.type("outlet:addressZh", "王府井大街一号");
        screen.type("outlet:addressEn", "1 Wangfujing Street");
        screen.type("outlet:hours1", "09:00-25:00");
        screen.press(By.id("outlet:save"));
        assertThat(screen.text(By.id("outlet:hours1-message"))).isNotBlank();
        for (int day = 1; day <= 7; day++) {
            screen.type("outlet:hours" + day, "00:00-24:00");
        }
        screen.type("outlet:exceptions", "2030-01-01 closed");
        screen.keep("console-outlet");
        screen.press(By.id("outlet:save"));
    }

    void keeps(String picture) {
        screen.open("console/partners/onboarding.xhtml?code=" + code);
        screen.keep(picture);
    }

    private String word(String key) {
        return screen.word("onboarding", key);
    }
}
