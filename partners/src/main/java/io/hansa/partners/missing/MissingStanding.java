package io.hansa.partners.missing;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Points;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** Where a claim stands, as its last event says: for lists, and what whoever takes a step locks first. */
@Entity
@Table(name = "partner_missing_standing")
@Access(AccessType.FIELD)
class MissingStanding {

    @Id
    private String number;

    private String member;
    private String partner;
    private int events;

    @Enumerated(EnumType.STRING)
    private MissingState state;

    private boolean awaits;

    @Column(name = "live_receipt")
    private String liveReceipt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private long points;
    private EntryNumber provisional;

    protected MissingStanding() {}

    MissingStanding(MissingClaim claim, MissingState state, LocalDate dueOn) {
        this.number = claim.number().value();
        this.member = claim.member().value();
        this.partner = claim.partner();
        this.liveReceipt = claim.receipt();
        this.dueOn = dueOn;
        become(state);
    }

    /** The clock runs while the claim waits; the receipt can be claimed again when it came to nothing. */
    void become(MissingState next) {
        state = next;
        awaits = next.isAwaiting();
        if (next != MissingState.WAITING) {
            dueOn = null;
        }
        if (!next.isLive()) {
            liveReceipt = null;
        }
    }

    /** One event more; gives its number. */
    int count() {
        return ++events;
    }

    void give(long given) {
        points = given;
    }

    void giveForNow(EntryNumber entry, long given) {
        provisional = entry;
        points = given;
    }

    MissingNumber number() {
        return new MissingNumber(number);
    }

    MissingState state() {
        return state;
    }

    Points points() {
        return Points.of(points);
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    Optional<EntryNumber> provisional() {
        return Optional.ofNullable(provisional);
    }

    boolean isOverdue(LocalDate today) {
        return dueOn != null && today.isAfter(dueOn);
    }
}
