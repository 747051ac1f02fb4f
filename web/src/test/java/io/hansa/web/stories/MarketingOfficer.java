package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.World;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.openqa.selenium.By;

/** Who schedules events and stands at their door. */
final class MarketingOfficer {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Screen screen;

    private MarketingOfficer(Screen screen) {
        this.screen = screen;
    }

    static MarketingOfficer signsIn(Screen screen) {
        screen.signIn(World.staffLogin("MARKETING"));
        return new MarketingOfficer(screen);
    }

    /** @return the event's number */
    String schedules(String title, String venue, LocalDateTime starts) {
        screen.open("console/events/edit.xhtml");
        screen.choose("event:kind", "LECTURE");
        screen.choose("event:venue", venue);
        screen.type("event:titleZh", title + " 讲座");
        screen.type("event:titleEn", title);
        screen.type("event:descriptionZh", "蜜蜂的一年");
        screen.type("event:descriptionEn", "A year with bees");
        screen.set("event:starts", FIELD.format(starts));
        screen.set("event:ends", FIELD.format(starts.plusHours(2)));
        screen.type("event:capacity", "2");
        screen.type("event:companions", "1");
        screen.type("event:pointsPerSeat", "100");
        screen.set("event:opensAt", FIELD.format(starts.minusDays(30)));
        screen.set("event:bookingClosesAt", FIELD.format(starts));
        screen.set("event:refundUntil", FIELD.format(starts.minusHours(1)));
        screen.keep("console-event-edit");
        screen.press(By.id("event:save"));
        return screen.parameter("number");
    }

    void publishes() {
        screen.unfold(By.cssSelector("details.confirm summary"));
        screen.press(By.id("acting:publish"));
        assertThat(screen.text(By.id("main"))).contains(screen.word("consoleEvent", "state.PUBLISHED"));
        screen.keep("console-event");
    }

    void seesTheCalendar(String title) {
        screen.open("console/events/index.xhtml");
        screen.keep("console-calendar");
        screen.open("console/events/list.xhtml");
        assertThat(screen.text(By.id("main"))).contains(title);
    }

    void letsIn(String event, String code) {
        screen.open("console/events/door.xhtml?number=" + event);
        screen.type("door:code", code);
        screen.press(By.id("door:admit"));
        screen.keep("console-door");
        screen.open("console/events/event.xhtml?number=" + event + "&status=CHECKED_IN");
        assertThat(screen.text(By.cssSelector("#bookings tbody"))).isNotBlank();
    }
}
