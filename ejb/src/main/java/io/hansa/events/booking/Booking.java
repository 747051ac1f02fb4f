package io.hansa.events.booking;

import io.hansa.events.event.EventNumber;
import io.hansa.kernel.ClaimCode;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.RequestKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A party's booking of an event. Life: booked (points taken) or waiting (nothing taken) → a waiting one comes up or is passed
 * over → checked in, or cancelled. Every change is made while the event's seat row is locked.
 */
@Entity
@Table(name = "event_booking")
class Booking {

    private static final String SEPARATOR = "\n";

    @Id
    @SequenceGenerator(name = "event_booking_seq", sequenceName = "event_booking_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_booking_seq")
    private long id;

    private long event;
    private MemberNumber member;

    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    private int party;
    private String companions;

    @Column(name = "or_wait")
    private boolean orWait;

    private Points points;

    @Column(name = "booked_at")
    private Instant bookedAt;

    private String code;
    private int attempts;

    @Column(name = "passed_over")
    private String passedOver;

    @Column(name = "payment_entry")
    private EntryNumber paymentEntry;

    @Column(name = "refund_entry")
    private EntryNumber refundEntry;

    @Column(name = "checked_in_at")
    private Instant checkedInAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "idempotency_scope")
    private String idempotencyScope;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    protected Booking() {}

    Booking(BookSeats command, RequestKey key, Points points, ClaimCode code, Instant now) {
        event = command.event().id();
        member = command.member();
        status = BookingStatus.WAITING;
        party = command.party();
        companions = String.join(SEPARATOR, command.companions());
        orWait = command.orWait();
        this.points = points;
        bookedAt = now;
        this.code = code.value();
        idempotencyScope = key.scope();
        idempotencyKey = key.key();
    }

    /** Names the next try to take the points: a refused try is never made again under its old name. */
    int nextAttempt() {
        return ++attempts;
    }

    int attempts() {
        return attempts;
    }

    /** @param payment empty when the event is free */
    void seat(Optional<EntryNumber> payment) {
        status = BookingStatus.BOOKED;
        paymentEntry = payment.orElse(null);
        passedOver = null;
    }

    void passOver(String reason) {
        passedOver = reason;
    }

    void cancel(Optional<EntryNumber> refund, Instant now) {
        status = BookingStatus.CANCELLED;
        refundEntry = refund.orElse(null);
        closedAt = now;
    }

    void checkIn(Instant now) {
        status = BookingStatus.CHECKED_IN;
        checkedInAt = now;
    }

    /** Whether the same was asked for. */
    boolean answers(BookSeats command) {
        return member.equals(command.member())
                && eventNumber().equals(command.event())
                && companions().equals(command.companions())
                && orWait == command.orWait();
    }

    boolean isFor(MemberNumber asking) {
        return member.equals(asking);
    }

    List<String> companions() {
        return companions.isEmpty() ? List.of() : List.of(companions.split(SEPARATOR));
    }

    BookingRow row() {
        return new BookingRow(
                number(),
                member,
                status,
                party,
                companions(),
                points,
                bookedAt,
                checkedInAt(),
                Optional.ofNullable(passedOver));
    }

    long id() {
        return id;
    }

    BookingNumber number() {
        return BookingNumber.of(id);
    }

    EventNumber eventNumber() {
        return EventNumber.of(event);
    }

    MemberNumber member() {
        return member;
    }

    BookingStatus status() {
        return status;
    }

    int party() {
        return party;
    }

    Points points() {
        return points;
    }

    Instant bookedAt() {
        return bookedAt;
    }

    ClaimCode code() {
        return new ClaimCode(code);
    }

    Optional<String> passedOver() {
        return Optional.ofNullable(passedOver);
    }

    Optional<EntryNumber> paymentEntry() {
        return Optional.ofNullable(paymentEntry);
    }

    Optional<EntryNumber> refundEntry() {
        return Optional.ofNullable(refundEntry);
    }

    Optional<Instant> checkedInAt() {
        return Optional.ofNullable(checkedInAt);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
