package io.hansa.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;

/** A member at the portal. */
final class Member {

    private final Browser browser;

    private Member(Browser browser) {
        this.browser = browser;
    }

    static Member signsIn(Browser browser, String number) {
        browser.signIn(number, World.PASSWORD);
        return new Member(browser);
    }

    void sees(String points) {
        browser.open("member/index.xhtml");
        assertThat(browser.page()).contains(points);
        browser.looksRight("member-home");
    }

    void finds(String text, String reward) {
        browser.open("member/rewards.xhtml");
        browser.type("text", text);
        browser.follow("#rewardSearch button[type=submit]");
        assertThat(browser.page()).contains(reward);
        browser.looksRight("member-rewards");
    }

    /** Reward, price, voucher: three steps. */
    String redeems(String reward) {
        browser.open("member/reward.xhtml?reward=" + reward);
        browser.looksRight("member-reward");
        browser.press("redeem");
        browser.looksRight("member-redeem");
        browser.press("redeem:confirm");
        browser.looksRight("member-voucher");
        return browser.text("#voucherCode");
    }

    /** On the page of the order. */
    void cancelsTheOrder() {
        browser.unfold("details.confirm summary");
        browser.press("cancel:yes");
        assertThat(browser.has("voucherCode")).isFalse();
        browser.looksRight("member-cancelled");
    }

    void readsTheStatement(String... words) {
        browser.open("member/statement.xhtml");
        assertThat(browser.page()).contains(words);
        browser.looksRight("member-statement");
    }

    void books(String event) {
        browser.open("member/event.xhtml?number=" + event);
        browser.looksRight("member-event");
        browser.press("book:now");
        assertThat(browser.page()).contains(browser.word("member", "booking.status.BOOKED"));
        browser.looksRight("member-booking");
    }

    void joinsTheWaitingListOf(String event) {
        browser.open("member/event.xhtml?number=" + event);
        browser.press("book:wait");
        assertThat(browser.page()).contains(browser.word("member", "booking.status.WAITING"));
    }

    void givesTheBookingUp() {
        browser.unfold("details.confirm summary");
        browser.press("cancel:yes");
        assertThat(browser.page()).contains(browser.word("member", "booking.status.CANCELLED"));
    }
}
