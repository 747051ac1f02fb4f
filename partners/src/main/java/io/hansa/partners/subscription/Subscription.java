package io.hansa.partners.subscription;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.partners.provider.ServiceId;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a subscription stands: the last of its steps. Whoever makes a step, or charges for it, locks this row first. Life:
 * waiting → live ↔ cancelled; waiting → declined or lapsed.
 */
@Entity
@Table(name = "partner_subscription")
@Access(AccessType.FIELD)
class Subscription {

    /** How long a member has for the second confirmation. */
    static final Duration CONFIRM_WITHIN = Duration.ofHours(24);

    /** How long a cancellation can be taken back. */
    static final Duration UNDO_WITHIN = Duration.ofMinutes(15);

    static final int MOST_TRIES = 5;

    @Id
    @SequenceGenerator(
            name = "partner_subscription_seq",
            sequenceName = "partner_subscription_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_subscription_seq")
    private long number;

    private String partner;
    private String service;
    private String member;

    @Enumerated(EnumType.STRING)
    private SubscriptionStatus status;

    private Integer one;
    private int seq;

    @Column(name = "price_version")
    private int priceVersion;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirm_by")
    private Instant confirmBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private Actor endedBy;

    @Column(name = "code_salt")
    private byte[] codeSalt;

    @Column(name = "code_hash")
    private byte[] codeHash;

    @Column(name = "code_tries")
    private int codeTries;

    protected Subscription() {}

    Subscription(ServiceId service, MemberNumber member, int priceVersion, ConfirmationCode code, Instant now) {
        this.partner = service.partnerCode();
        this.service = service.code();
        this.member = member.value();
        this.priceVersion = priceVersion;
        this.askedAt = now;
        this.confirmBy = now.plus(CONFIRM_WITHIN);
        this.codeSalt = code.salt();
        this.codeHash = code.hash();
        this.status = SubscriptionStatus.WAITING;
        this.one = 1;
    }

    /** Makes a step; whether it may be made was asked before. */
    void take(SubscriptionStep step, Actor by, Instant at) {
        seq++;
        status = step.status();
        one = status.isOpen() ? 1 : null;
        if (step == SubscriptionStep.CONFIRMED) {
            confirmedAt = at;
        }
        endedAt = status.isOpen() ? null : at;
        endedBy = status.isOpen() ? null : by;
    }

    void agree(int version) {
        priceVersion = version;
    }

    /** Counts a try, and says whether it was right; after too many none is. */
    boolean tries(String code) {
        if (codeTries >= MOST_TRIES) {
            return false;
        }
        codeTries++;
        return ConfirmationCode.matches(code, codeSalt, codeHash);
    }

    int triesLeft() {
        return MOST_TRIES - codeTries;
    }

    /** Where it stands at an instant: what nobody confirmed in time has lapsed, also before that is written down. */
    SubscriptionStatus statusAt(Instant now) {
        return status == SubscriptionStatus.WAITING && !now.isBefore(confirmBy) ? SubscriptionStatus.LAPSED : status;
    }

    boolean mayBeResumed(Actor by, Instant now) {
        return status == SubscriptionStatus.CANCELLED && by.equals(endedBy) && now.isBefore(endedAt.plus(UNDO_WITHIN));
    }

    SubscriptionNumber number() {
        return SubscriptionNumber.of(number);
    }

    long id() {
        return number;
    }

    int seq() {
        return seq;
    }

    int priceVersion() {
        return priceVersion;
    }

    MemberNumber member() {
        return new MemberNumber(member);
    }

    ServiceId service() {
        return new ServiceId(partner, service);
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant confirmBy() {
        return confirmBy;
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Optional<Actor> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    /** Until when a cancellation can be taken back, while it can. */
    Optional<Instant> undoUntil(Instant now) {
        return Optional.of(status)
                .filter(SubscriptionStatus.CANCELLED::equals)
                .map(cancelled -> endedAt.plus(UNDO_WITHIN))
                .filter(now::isBefore);
    }
}
