package io.hansa.rewards.order;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A price that was promised to a member. Life: given → ordered or expired → removed. */
@Entity
@Table(name = "reward_quote")
class Quote {

    static final Duration VALIDITY = Duration.ofMinutes(15);

    @Id
    private String id;

    private MemberNumber member;
    private String reward;
    private String household;

    @Column(name = "price_version")
    private int priceVersion;

    private Points points;

    @Column(name = "quoted_at")
    private Instant quotedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Quote() {}

    /** @param household whose pool pays; empty: the member pays */
    Quote(
            MemberNumber member,
            String reward,
            Optional<String> household,
            int priceVersion,
            Points points,
            Instant now) {
        id = UUID.randomUUID().toString();
        this.member = member;
        this.reward = reward;
        this.household = household.orElse(null);
        this.priceVersion = priceVersion;
        this.points = points;
        quotedAt = now;
        expiresAt = now.plus(VALIDITY);
    }

    boolean isFor(MemberNumber asking) {
        return member.equals(asking);
    }

    void refuseExpired(Instant now) {
        if (!now.isBefore(expiresAt)) {
            throw new QuoteExpired(expiresAt);
        }
    }

    String id() {
        return id;
    }

    MemberNumber member() {
        return member;
    }

    String reward() {
        return reward;
    }

    Optional<String> household() {
        return Optional.ofNullable(household);
    }

    int priceVersion() {
        return priceVersion;
    }

    Points points() {
        return points;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
