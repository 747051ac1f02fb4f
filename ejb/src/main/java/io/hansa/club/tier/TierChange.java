package io.hansa.club.tier;

import io.hansa.club.ladder.LadderBook;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.TextMapConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A fact: a member moved on a ladder, or it was decided that it stays, and why. Written by {@link TierChanges}. */
@Entity
@Table(name = "club_tier_change")
class TierChange {

    @Id
    private long id;

    private MemberNumber member;
    private String ladder;

    @Column(name = "from_tier")
    private String fromTier;

    @Column(name = "to_tier")
    private String toTier;

    private String reason;

    @Convert(converter = TextMapConverter.class)
    private Map<String, String> inputs;

    private Actor actor;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    protected TierChange() {}

    TierChange(MemberNumber member, String ladder, Move move, Actor actor, Instant now) {
        this.member = member;
        this.ladder = ladder;
        fromTier = move.from();
        toTier = move.to();
        reason = move.reason().code();
        inputs = move.inputs();
        effectiveOn = move.on();
        this.actor = actor;
        changedAt = now;
    }

    long id() {
        return id;
    }

    MemberNumber member() {
        return member;
    }

    String ladder() {
        return ladder;
    }

    Optional<String> fromTier() {
        return Optional.ofNullable(fromTier);
    }

    String toTier() {
        return toTier;
    }

    String reason() {
        return reason;
    }

    Map<String, String> inputs() {
        return inputs;
    }

    Actor actor() {
        return actor;
    }

    Instant changedAt() {
        return changedAt;
    }

    Optional<LocalDate> effectiveOn() {
        return Optional.ofNullable(effectiveOn);
    }

    /** Named as they are called now. */
    TierChangeRow toRow(LadderBook book, LocalDate today) {
        var terms = book.on(today).terms();
        return new TierChangeRow(
                id,
                changedAt,
                ladder,
                fromTier().map(code -> TierView.of(terms, code)),
                TierView.of(terms, toTier),
                reason,
                inputs,
                effectiveOn(),
                actor);
    }
}
