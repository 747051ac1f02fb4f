package io.hansa.jobs.demo;

import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.events.event.BookingWindow;
import io.hansa.events.event.EventKind;
import io.hansa.events.event.EventTerms;
import io.hansa.events.event.Events;
import io.hansa.events.event.ScheduleEvent;
import io.hansa.events.event.VenueView;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Venues, and the events of the next three months. */
@ApplicationScoped
class DemoEvents implements DemoStep {

    @Inject
    Events events;

    @Inject
    Tiers tiers;

    @Inject
    DemoCalendar calendar;

    @Inject
    Programme programme;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(
                new ChunkPlan("venues", DemoFile.read("venues").size()),
                new ChunkPlan("events", DemoFile.read("events").size()));
    }

    @Override
    public ChunkResult work(String payload) {
        List<CSVRecord> rows = DemoFile.read(payload);
        rows.forEach(payload.equals("venues") ? this::addVenue : this::schedule);
        return ChunkResult.done(rows.size());
    }

    private void addVenue(CSVRecord row) {
        events.addVenue(new VenueView(
                row.get("code"), DemoFile.text(row, "name"), DemoFile.text(row, "city"), programme.zone()));
    }

    private void schedule(CSVRecord row) {
        Instant starts = calendar.at(
                calendar.today().plusDays(DemoFile.number(row, "days_from_now")), LocalTime.parse(row.get("start")));
        Instant ends = starts.plus(Duration.ofHours(DemoFile.number(row, "hours")));
        var scheduled = events.schedule(new ScheduleEvent(new EventTerms(
                EventKind.valueOf(row.get("kind")),
                DemoFile.text(row, "title"),
                DemoFile.text(row, "text"),
                row.get("venue"),
                starts,
                ends,
                (int) DemoFile.number(row, "capacity"),
                Points.of(DemoFile.number(row, "points")),
                (int) DemoFile.number(row, "companions"),
                windows(row.get("tier")),
                starts.minus(Duration.ofHours(2)),
                starts.minus(Duration.ofDays(1)))));
        events.publish(scheduled.event().number());
    }

    /** An event for a tier is open to it at once; every other is open to all, to the highest tier a day earlier. */
    private List<BookingWindow> windows(String tier) {
        Instant opened = calendar.now().minus(Duration.ofDays(7));
        List<TierView> ladder = tiers.ladder();
        if (tier.isEmpty()) {
            int highest = ladder.get(ladder.size() - 1).rank();
            return List.of(new BookingWindow(highest, opened.minus(Duration.ofDays(1))), new BookingWindow(0, opened));
        }
        int rank = ladder.stream()
                .filter(step -> step.code().equals(tier))
                .mapToInt(TierView::rank)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such tier: " + tier));
        return List.of(new BookingWindow(rank, opened));
    }
}
