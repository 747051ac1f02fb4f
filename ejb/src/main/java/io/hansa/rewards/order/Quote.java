package io.hansa.rewards.order;

import io.hansa.club.pool.PoolHolder;
import io.hansa.club.pool.PoolKind;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Enumerated(EnumType.STRING)
    @Column(name = "pool_kind")
    private PoolKind poolKind;

    private String pool;

    @Column(name = "price_version")
    private int priceVersion;

    private Points points;

    @Column(name = "quoted_at")
    private Instant quotedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Quote() {}

    /** @param pool whose pool pays; empty: the member pays */
    Quote(MemberNumber member, String reward, Optional<PoolHolder> pool, int priceVersion, Points points, Instant now) {
        id = UUID.randomUUID().toString();
        this.member = member;
        this.reward = reward;
        poolKind = pool.map(PoolHolder::kind).orElse(null);
        this.pool = pool.map(PoolHolder::ref).orElse(null);
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

    /** Whose pool pays; empty: the member. */
    Optional<PoolHolder> pool() {
        return Optional.ofNullable(poolKind).map(kind -> new PoolHolder(kind, pool));
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
