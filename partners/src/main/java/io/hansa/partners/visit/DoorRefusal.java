package io.hansa.partners.visit;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
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
import java.util.Optional;

/** Somebody was turned away that had right and place; one for a reservation. Life: waiting → made good or rejected. */
@Entity
@Table(name = "partner_door_refusal")
@Access(AccessType.FIELD)
class DoorRefusal {

    @Id
    @SequenceGenerator(
            name = "partner_door_refusal_seq",
            sequenceName = "partner_door_refusal_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_door_refusal_seq")
    private long number;

    private long reservation;
    private String partner;

    @Enumerated(EnumType.STRING)
    private RefusalReason reason;

    private String words;

    @Enumerated(EnumType.STRING)
    private RefusalState state;

    @Column(name = "reported_by")
    private Actor reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "decided_by")
    private Actor decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String decision;
    private long penalty;
    private long points;
    private EntryNumber entry;

    protected DoorRefusal() {}

    DoorRefusal(Reservation of, RefusalReason reason, String words, Actor by, Instant now) {
        this.reservation = of.number();
        this.partner = of.slot().partner();
        this.reason = reason;
        this.words = words;
        this.state = RefusalState.WAITING;
        this.reportedBy = by;
        this.reportedAt = now;
        this.decision = "";
    }

    /** What becomes of it is known. */
    void decide(RefusalState as, String why, Actor by, Instant now) {
        state = as;
        decision = why;
        decidedBy = by;
        decidedAt = now;
    }

    void madeGood(long penaltyFen, long given, Optional<EntryNumber> by) {
        penalty = penaltyFen;
        points = given;
        entry = by.orElse(null);
    }

    long number() {
        return number;
    }

    String id() {
        return "R" + number;
    }

    long reservation() {
        return reservation;
    }

    Optional<EntryNumber> entry() {
        return Optional.ofNullable(entry);
    }

    RefusalState state() {
        return state;
    }

    RefusalView view(ReservationView of) {
        return new RefusalView(
                id(),
                of,
                of.where(),
                reason,
                words,
                state,
                reportedBy,
                reportedAt,
                Optional.ofNullable(decidedBy),
                Optional.ofNullable(decidedAt),
                decision,
                penalty,
                points,
                Optional.ofNullable(entry));
    }
}
