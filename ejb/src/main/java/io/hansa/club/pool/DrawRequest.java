package io.hansa.club.pool;

import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
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
import java.time.Instant;
import java.util.Optional;

/**
 * That a member wants to draw on a pool more than it may without being asked for. Life: waiting → approved, refused, lapsed or
 * withdrawn. Every change begins by locking its row.
 */
@Entity
@Table(name = "club_draw_request")
class DrawRequest {

    @Id
    @SequenceGenerator(name = "club_draw_request_seq", sequenceName = "club_draw_request_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "club_draw_request_seq")
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "pool_kind")
    private PoolKind kind;

    @Column(name = "pool_ref")
    private String ref;

    private MemberNumber member;
    private Points points;
    private String subject;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "what_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "what_en"))
    private LocalizedText what;

    @Enumerated(EnumType.STRING)
    private DrawRequestState state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "decided_by")
    private Actor decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected DrawRequest() {}

    DrawRequest(AskForDraw asked, Instant now) {
        kind = asked.holder().kind();
        ref = asked.holder().ref();
        member = asked.member();
        points = asked.points();
        subject = asked.subject();
        what = asked.what();
        state = DrawRequestState.WAITING;
        askedAt = now;
        dueAt = asked.dueAt();
    }

    void end(DrawRequestState end, Actor by, Instant now) {
        state = end;
        decidedBy = by;
        decidedAt = now;
    }

    boolean isDue(Instant now) {
        return !now.isBefore(dueAt);
    }

    boolean isWaiting() {
        return state == DrawRequestState.WAITING;
    }

    boolean isEndedAs(DrawRequestState end, Actor by) {
        return state == end && by.equals(decidedBy);
    }

    long id() {
        return id;
    }

    DrawRequestNumber number() {
        return DrawRequestNumber.of(id);
    }

    PoolHolder holder() {
        return new PoolHolder(kind, ref);
    }

    MemberNumber member() {
        return member;
    }

    Points points() {
        return points;
    }

    String subject() {
        return subject;
    }

    LocalizedText what() {
        return what;
    }

    DrawRequestState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<Actor> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }
}
