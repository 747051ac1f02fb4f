package io.hansa.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Who schedules events and stands at their door. */
final class MarketingOfficer {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Browser browser;

    private MarketingOfficer(Browser browser) {
        this.browser = browser;
    }

    static MarketingOfficer signsIn(Browser browser) {
        browser.signIn(World.staffLogin("MARKETING"), World.PASSWORD);
        return new MarketingOfficer(browser);
    }

    /** @return the event's number */
    String schedules(String title, String venue, LocalDateTime starts) {
        browser.open("console/events/edit.xhtml");
        browser.choose("event:kind", "LECTURE");
        browser.choose("event:venue", venue);
        browser.type("event:titleZh", title + " 讲座");
        browser.type("event:titleEn", title);
        browser.type("event:descriptionZh", "蜜蜂的一年");
        browser.type("event:descriptionEn", "A year with bees");
        browser.set("event:starts", FIELD.format(starts));
        browser.set("event:ends", FIELD.format(starts.plusHours(2)));
        browser.type("event:capacity", "2");
        browser.type("event:companions", "1");
        browser.type("event:pointsPerSeat", "100");
        browser.set("event:opensAt", FIELD.format(starts.minusDays(30)));
        browser.set("event:bookingClosesAt", FIELD.format(starts));
        browser.set("event:refundUntil", FIELD.format(starts.minusHours(1)));
        browser.looksRight("console-event-edit");
        browser.press("event:save");
        return browser.parameter("number");
    }

    void publishes() {
        browser.unfold("details.confirm summary");
        browser.press("acting:publish");
        assertThat(browser.page()).contains(browser.word("consoleEvents", "event.state.PUBLISHED"));
        browser.looksRight("console-event");
    }

    void seesTheCalendar(String title) {
        browser.open("console/events/index.xhtml");
        browser.looksRight("console-calendar");
        browser.open("console/events/list.xhtml");
        assertThat(browser.page()).contains(title);
    }

    void letsIn(String event, String code) {
        browser.open("console/events/door.xhtml?number=" + event);
        browser.type("door:code", code);
        browser.press("door:admit");
        browser.looksRight("console-door");
        browser.open("console/events/event.xhtml?number=" + event + "&status=CHECKED_IN");
        assertThat(browser.text("#bookings tbody")).isNotBlank();
    }
}
