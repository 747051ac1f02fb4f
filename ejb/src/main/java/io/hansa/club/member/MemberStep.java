package io.hansa.club.member;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A fact: a membership went from one state to another, and why. Written by {@link StepRows}. */
@Entity
@Table(name = "club_member_step")
class MemberStep {

    @Id
    private long id;

    private MemberNumber member;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private MemberState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private MemberState to;

    @Enumerated(EnumType.STRING)
    private StepReason reason;

    private String words;
    private Actor actor;

    @Column(name = "stepped_at")
    private Instant steppedAt;

    protected MemberStep() {}

    /** @param from null where it began */
    MemberStep(MemberNumber member, MemberState from, MemberState to, Why why, Instant now) {
        this.member = member;
        this.from = from;
        this.to = to;
        reason = why.reason();
        words = why.words();
        actor = why.actor();
        steppedAt = now;
    }

    /**
     * @param words of who asked for it, at most 200 characters; often empty
     */
    record Why(StepReason reason, String words, Actor actor) {}

    MemberNumber member() {
        return member;
    }

    StepPlace place() {
        return new StepPlace(steppedAt, id);
    }

    /** Whether the membership began by it. */
    boolean isFirst() {
        return from == null;
    }

    MemberState to() {
        return to;
    }

    Instant steppedAt() {
        return steppedAt;
    }

    MemberStepView toView() {
        return new MemberStepView(member, Optional.ofNullable(from), to, reason, words, actor, steppedAt);
    }
}
