package io.hansa.club.tier;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.TextMapConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A fact: a member moved on the ladder, and why. */
@Entity
@Table(name = "club_tier_change")
class TierChange {

    static final String ENROLMENT = "enrolment";
    static final String STATUS_POINTS = "status-points";

    @Id
    @SequenceGenerator(name = "club_tier_change_seq", sequenceName = "club_tier_change_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "club_tier_change_seq")
    private long id;

    private MemberNumber member;

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

    protected TierChange() {}

    private TierChange(MemberNumber member, String from, String to, String reason, Actor actor, Instant now) {
        this.member = member;
        fromTier = from;
        toTier = to;
        this.reason = reason;
        this.actor = actor;
        changedAt = now;
        inputs = Map.of();
    }

    static TierChange begun(MemberNumber member, TierView tier, Actor actor, Instant now) {
        return new TierChange(member, null, tier.code(), ENROLMENT, actor, now);
    }

    static TierChange risen(MemberNumber member, String from, TierView to, Map<String, String> inputs, Instant now) {
        var change = new TierChange(member, from, to.code(), STATUS_POINTS, Actor.system("tiers"), now);
        change.inputs = Map.copyOf(inputs);
        return change;
    }

    long id() {
        return id;
    }

    MemberNumber member() {
        return member;
    }

    String toTier() {
        return toTier;
    }

    TierChangeRow toRow(Ladder ladder) {
        return new TierChangeRow(
                id,
                changedAt,
                Optional.ofNullable(fromTier).map(ladder::step),
                ladder.step(toTier),
                reason,
                inputs,
                actor);
    }
}
