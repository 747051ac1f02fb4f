package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** A member at the portal. */
final class Member {

    private final Screen screen;

    private Member(Screen screen) {
        this.screen = screen;
    }

    static Member signsIn(WebDriver browser, String number) {
        Member member = new Member(new Screen(browser));
        member.screen.signIn(number);
        return member;
    }

    Screen screen() {
        return screen;
    }

    /** What the first screen says is available, as digits. */
    long available() {
        screen.open("member/index.xhtml");
        return Long.parseLong(screen.text(By.cssSelector(".hero .figure")).replaceAll("[^0-9]", ""));
    }

    /** A line of an entry, with its cause in words up to the first thing that it names. */
    void readsInItsStatement(String entry, String cause) {
        screen.open("member/statement.xhtml");
        String sentence = screen.word("ledger", "why." + cause);
        String after = sentence.substring(sentence.indexOf('}') + 1).replaceAll("\\{.*", "");
        assertThat(screen.text(By.id("main"))).contains(screen.word("ledger", "entry." + entry), after.strip());
        screen.keep("member-statement-" + entry.replace('.', '-'));
    }

    /** Searches the rewards and opens the one that is found. */
    void findsReward(String words) {
        screen.open("member/rewards.xhtml?text=" + words);
        screen.press(By.cssSelector(".good a"));
        screen.lookOver();
    }

    /** From the reward's page in two presses to the order's. */
    void redeems() {
        screen.press(By.id("redeem"));
        screen.lookOver();
        screen.press(By.id("redeem:confirm"));
        screen.lookOver();
    }

    void givesBack() {
        screen.unfold(By.cssSelector(".confirm summary"));
        screen.lookOver();
        screen.press(By.id("cancel:yes"));
    }

    void opensEvent(String number) {
        screen.open("member/event.xhtml?number=" + number);
    }

    void books(String companion) {
        screen.type("book:companions", companion);
        screen.press(By.id("book:now"));
        screen.lookOver();
    }

    void waits() {
        screen.press(By.id("book:wait"));
        screen.lookOver();
    }

    /** Whether the page shows a QR code to be read at a till or a door. */
    boolean holdsCode() {
        return !screen.all(By.cssSelector(".voucher svg.qr")).isEmpty();
    }
}
