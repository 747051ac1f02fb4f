package io.hansa.web.console.event;

import io.hansa.events.event.EventRow;
import io.hansa.events.event.EventState;
import io.hansa.events.event.Events;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The events of the coming thirty days, in the order in which they begin. */
@Named("consoleEventList")
@RequestScoped
public class EventListBean {

    private static final Duration AHEAD = Duration.ofDays(30);

    @Inject
    Events events;

    @Inject
    Programme programme;

    private List<EventRow> rows;

    /** Also what the console's first page counts. */
    public static List<EventRow> coming(Events events, Programme programme) {
        Instant now = programme.now();
        return events.between(now, now.plus(AHEAD)).stream()
                .filter(event -> event.state() != EventState.CANCELLED)
                .toList();
    }

    public List<EventRow> getRows() {
        if (rows == null) {
            rows = coming(events, programme);
        }
        return rows;
    }
}
