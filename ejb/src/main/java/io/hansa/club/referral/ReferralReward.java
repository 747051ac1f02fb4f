package io.hansa.club.referral;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What a referral came to: a fact. */
@Entity
@Table(name = "club_referral_reward")
class ReferralReward {

    @Id
    private MemberNumber referred;

    /** Of the accrual that qualified. */
    private EntryNumber accrual;

    @Column(name = "referred_entry")
    private EntryNumber referredEntry;

    @Column(name = "referrer_entry")
    private EntryNumber referrerEntry;

    @Enumerated(EnumType.STRING)
    private ReferrerOutcome outcome;

    @Column(name = "rewarded_at")
    private Instant rewardedAt;

    protected ReferralReward() {}

    ReferralReward(MemberNumber referred, EntryNumber accrual, ReferrerOutcome outcome, Instant rewardedAt) {
        this.referred = referred;
        this.accrual = accrual;
        this.outcome = outcome;
        this.rewardedAt = rewardedAt;
    }

    void posted(Optional<EntryNumber> ofReferred, Optional<EntryNumber> ofReferrer) {
        referredEntry = ofReferred.orElse(null);
        referrerEntry = ofReferrer.orElse(null);
    }

    MemberNumber referred() {
        return referred;
    }

    ReferrerOutcome outcome() {
        return outcome;
    }

    Instant rewardedAt() {
        return rewardedAt;
    }
}
