package io.hansa.club.adjustment;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
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

/**
 * An adjustment that staff asked for. Life: posted at once; or waiting → approved, refused, withdrawn or lapsed. What was asked
 * never changes, and whoever decides locks the row first.
 */
@Entity
@Table(name = "club_adjustment_request")
class AdjustmentRequest {

    @Id
    @SequenceGenerator(
            name = "club_adjustment_request_seq",
            sequenceName = "club_adjustment_request_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "club_adjustment_request_seq")
    private long id;

    @Enumerated(EnumType.STRING)
    private AdjustmentKind kind;

    private MemberNumber member;
    private Points points;
    private EntryNumber original;

    @Enumerated(EnumType.STRING)
    private AdjustmentReason reason;

    private String note;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "asked_by")
    private Actor askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private AdjustmentState state;

    @Column(name = "lapses_at")
    private Instant lapsesAt;

    @Column(name = "decided_by")
    private Actor decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String decision;
    private EntryNumber entry;

    protected AdjustmentRequest() {}

    /** Waits until it is decided, at once or later: what is written of it at any time is true. */
    AdjustmentRequest(Adjustment asked, Actor asker, Instant now, Instant lapsesAt) {
        state = AdjustmentState.WAITING;
        this.lapsesAt = lapsesAt;
        kind = asked.kind();
        member = asked.member();
        points = asked.points();
        original = asked.original().orElse(null);
        reason = asked.reason();
        note = asked.note();
        requestKey = asked.requestKey();
        askedBy = asker;
        askedAt = now;
    }

    /** Within the asker's limit. */
    void post(EntryNumber made) {
        state = AdjustmentState.POSTED;
        lapsesAt = null;
        entry = made;
    }

    void approve(EntryNumber made, Actor approver, Instant now) {
        entry = made;
        decide(AdjustmentState.APPROVED, approver, now);
    }

    void refuse(String why, Actor decider, Instant now) {
        decision = why;
        decide(AdjustmentState.REFUSED, decider, now);
    }

    void withdraw(Instant now) {
        decide(AdjustmentState.WITHDRAWN, askedBy, now);
    }

    void lapse(Actor deadline, Instant now) {
        decide(AdjustmentState.LAPSED, deadline, now);
    }

    private void decide(AdjustmentState end, Actor decider, Instant now) {
        state = end;
        decidedBy = decider;
        decidedAt = now;
    }

    /** Where it is at an instant: what nobody decided in time has lapsed, also before the tick has come. */
    AdjustmentState stateAt(Instant now) {
        return state == AdjustmentState.WAITING && !now.isBefore(lapsesAt) ? AdjustmentState.LAPSED : state;
    }

    /** Whether this is what was asked. */
    boolean isOf(Adjustment asked) {
        return asked.equals(toAdjustment());
    }

    Adjustment toAdjustment() {
        return new Adjustment(requestKey, kind, member, points, Optional.ofNullable(original), reason, note);
    }

    boolean isOf(Actor asker) {
        return askedBy.equals(asker);
    }

    boolean isDecidedBy(Actor decider) {
        return decider.equals(decidedBy);
    }

    AdjustmentNumber number() {
        return AdjustmentNumber.of(id);
    }

    MemberNumber member() {
        return member;
    }

    Points points() {
        return points;
    }

    Actor askedBy() {
        return askedBy;
    }

    AdjustmentState state() {
        return state;
    }

    Optional<EntryNumber> entry() {
        return Optional.ofNullable(entry);
    }

    AdjustmentView toView(Instant now) {
        return new AdjustmentView(
                number(),
                kind,
                member,
                points,
                Optional.ofNullable(original),
                reason,
                note,
                stateAt(now),
                askedBy,
                askedAt,
                Optional.ofNullable(lapsesAt),
                Optional.ofNullable(decidedBy),
                Optional.ofNullable(decidedAt),
                Optional.ofNullable(decision),
                Optional.ofNullable(entry));
    }
}
