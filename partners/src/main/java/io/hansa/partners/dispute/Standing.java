package io.hansa.partners.dispute;

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

/** Where a dispute stands, as its last event says: for lists, and what whoever takes a step locks first. */
@Entity
@Table(name = "partner_dispute_standing")
@Access(AccessType.FIELD)
class Standing {

    @Id
    private String number;

    private String partner;
    private int events;

    @Enumerated(EnumType.STRING)
    private DisputeState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "waits_for")
    private Waiting waitsFor;

    private long offered;
    private long granted;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected Standing() {}

    Standing(Dispute dispute, Course course) {
        this.number = dispute.number().value();
        this.partner = dispute.partner();
        take(dispute, course);
    }

    /** One event more. */
    void take(Dispute dispute, Course course) {
        events++;
        state = course.state();
        waitsFor = Waiting.of(course.state(), dispute.claimant());
        offered = course.offered();
        granted = course.granted();
        dueOn = course.dueOn().orElse(null);
    }

    Course course(Dispute dispute) {
        return new Course(state, dispute.claimed(), offered, granted, dueOn());
    }

    String number() {
        return number;
    }

    int events() {
        return events;
    }

    DisputeState state() {
        return state;
    }

    Optional<Waiting> waitsFor() {
        return Optional.ofNullable(waitsFor);
    }

    long offered() {
        return offered;
    }

    long granted() {
        return granted;
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }
}
