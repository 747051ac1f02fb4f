package io.hansa.jobs.demo;

import io.hansa.events.booking.BookSeats;
import io.hansa.events.booking.Bookings;
import io.hansa.events.event.EventOffer;
import io.hansa.events.event.EventRow;
import io.hansa.events.event.Events;
import io.hansa.kernel.MemberNumber;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Members book the season's events, ten members a chunk go through the calendar; the small tastings fill up, and some wait. */
@ApplicationScoped
class DemoBookings implements DemoStep {

    private static final int CHUNKS = 12;
    private static final int PER_CHUNK = 10;
    private static final Duration SEASON = Duration.ofDays(92);

    @Inject
    Events events;

    @Inject
    Bookings bookings;

    @Inject
    DemoPeople people;

    @Inject
    DemoCalendar calendar;

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<ChunkPlan> plan() {
        return IntStream.range(0, CHUNKS)
                .mapToObj(chunk -> new ChunkPlan(Integer.toString(chunk), PER_CHUNK))
                .toList();
    }

    @Override
    public ChunkResult work(String payload) {
        int first = Integer.parseInt(payload) * PER_CHUNK;
        List<EventRow> season = events.between(calendar.now(), calendar.now().plus(SEASON));
        long done = IntStream.range(first, first + PER_CHUNK)
                .mapToLong(place -> season.stream()
                        .filter(event -> comes(people.numbers().get(place), event))
                        .count())
                .sum();
        return ChunkResult.done(done);
    }

    private boolean comes(MemberNumber member, EventRow event) {
        SplittableRandom random = DemoCalendar.random(member + "/" + event.starts());
        if (random.nextInt(4) > 0) {
            return false;
        }
        EventOffer offer = events.offer(member, event.number());
        if (!offer.bookableNow() && !offer.waitable()) {
            return false;
        }
        bookings.book(new BookSeats(member, event.number(), List.of(), true, "demo-" + member + "-" + event.number()));
        return true;
    }
}
