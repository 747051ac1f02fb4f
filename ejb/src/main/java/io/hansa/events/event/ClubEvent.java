package io.hansa.events.event;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Points;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/**
 * An event of the club. Life: drafted → published → over, or cancelled from either; never deleted, because bookings name it.
 * Its seats are a row of their own ({@link SeatRow}), its windows another ({@link Opening}).
 */
@Entity
@Table(name = "event")
class ClubEvent {

    @Id
    @SequenceGenerator(name = "event_seq", sequenceName = "event_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_seq")
    private long id;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Enumerated(EnumType.STRING)
    private EventState state;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "title_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "description_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "description_en"))
    private LocalizedText description;

    private String venue;
    private Instant starts;
    private Instant ends;

    @Column(name = "points_per_seat")
    private Points pointsPerSeat;

    private int companions;

    @Column(name = "booking_closes_at")
    private Instant bookingClosesAt;

    @Column(name = "refund_until")
    private Instant refundUntil;

    @Column(name = "scheduled_by")
    private String scheduledBy;

    @Version
    private long version;

    protected ClubEvent() {}

    ClubEvent(EventTerms terms, String scheduledBy) {
        state = EventState.DRAFT;
        this.scheduledBy = scheduledBy;
        say(terms);
    }

    final void say(EventTerms terms) {
        kind = terms.kind();
        title = terms.title();
        description = terms.description();
        venue = terms.venue();
        starts = terms.starts();
        ends = terms.ends();
        pointsPerSeat = terms.pointsPerSeat();
        companions = terms.companions();
        bookingClosesAt = terms.bookingClosesAt();
        refundUntil = terms.refundUntil();
    }

    void publish() {
        state = EventState.PUBLISHED;
    }

    void cancel() {
        state = EventState.CANCELLED;
    }

    EventTerms terms(int capacity, List<BookingWindow> windows) {
        return new EventTerms(
                kind,
                title,
                description,
                venue,
                starts,
                ends,
                capacity,
                pointsPerSeat,
                companions,
                windows,
                bookingClosesAt,
                refundUntil);
    }

    /** Where a list by start goes on after this event. */
    String cursor() {
        return starts + "_" + id;
    }

    long id() {
        return id;
    }

    EventNumber number() {
        return EventNumber.of(id);
    }

    EventKind kind() {
        return kind;
    }

    EventState state() {
        return state;
    }

    LocalizedText title() {
        return title;
    }

    String venue() {
        return venue;
    }

    Instant starts() {
        return starts;
    }

    Instant ends() {
        return ends;
    }

    Points pointsPerSeat() {
        return pointsPerSeat;
    }

    long version() {
        return version;
    }
}
