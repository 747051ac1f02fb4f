package io.hansa.events.event;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Points;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Events in the domain's words: {@code anEvent().starting(…).openFor(2, …)}. */
public final class EventTermsBuilder {

    private Instant starts = Instant.parse("2026-12-01T11:00:00Z");
    private Instant ends;
    private int companions = 2;
    private Instant closes;
    private Instant refunds;
    private final List<BookingWindow> windows = new ArrayList<>();

    private EventTermsBuilder() {}

    public static EventTermsBuilder anEvent() {
        return new EventTermsBuilder();
    }

    public static VenueView venue() {
        return new VenueView(
                "BUND",
                new LocalizedText("外滩", "The Bund"),
                new LocalizedText("上海", "Shanghai"),
                ZoneId.of("Asia/Shanghai"));
    }

    public EventTermsBuilder starting(Instant instant) {
        starts = instant;
        return this;
    }

    public EventTermsBuilder ending(Instant instant) {
        ends = instant;
        return this;
    }

    public EventTermsBuilder allowing(int allowed) {
        companions = allowed;
        return this;
    }

    public EventTermsBuilder closing(Instant instant) {
        closes = instant;
        return this;
    }

    public EventTermsBuilder refunding(Instant instant) {
        refunds = instant;
        return this;
    }

    public EventTermsBuilder openFor(int rank, Instant from) {
        windows.add(new BookingWindow(rank, from));
        return this;
    }

    public EventTerms build() {
        return new EventTerms(
                EventKind.LECTURE,
                new LocalizedText("冬天的星空", "The winter sky"),
                new LocalizedText("冬季六边形", "The Winter Hexagon"),
                "BUND",
                starts,
                ends == null ? starts.plus(Duration.ofHours(2)) : ends,
                10,
                Points.of(300),
                companions,
                windows.isEmpty() ? List.of(new BookingWindow(0, starts.minus(Duration.ofDays(30)))) : windows,
                closes == null ? starts : closes,
                refunds == null ? starts.minus(Duration.ofDays(1)) : refunds);
    }
}
