package io.hansa.club.gift;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What a member was shown and may confirm. Life: shown → given or expired → removed. */
@Entity
@Table(name = "club_gift_quote")
class GiftQuote {

    static final Duration VALIDITY = Duration.ofMinutes(15);

    @Id
    private String id;

    @Column(name = "asked_by")
    private MemberNumber askedBy;

    @Column(name = "giver_kind")
    @Enumerated(EnumType.STRING)
    private PartyKind giverKind;

    private String giver;

    @Column(name = "taker_kind")
    @Enumerated(EnumType.STRING)
    private PartyKind takerKind;

    private String taker;
    private String unit;
    private long amount;

    @Column(name = "quoted_at")
    private Instant quotedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected GiftQuote() {}

    GiftQuote(QuoteGift command, Party giver, Party taker, Instant now) {
        id = UUID.randomUUID().toString();
        askedBy = command.member();
        giverKind = giver.kind();
        this.giver = giver.ref();
        takerKind = taker.kind();
        this.taker = taker.ref();
        unit = command.unit().code();
        amount = command.amount();
        quotedAt = now;
        expiresAt = now.plus(VALIDITY);
    }

    boolean isFor(MemberNumber asking) {
        return askedBy.equals(asking);
    }

    void refuseExpired(Instant now) {
        if (!now.isBefore(expiresAt)) {
            throw new GiftQuoteExpired(expiresAt);
        }
    }

    /** What was asked, with the taker's reference as it was found. */
    QuoteGift asked() {
        return new QuoteGift(askedBy, giverKind, takerKind, taker, new Unit(unit), amount);
    }

    Party giver() {
        return new Party(giverKind, giver);
    }

    Party taker() {
        return new Party(takerKind, taker);
    }

    String id() {
        return id;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
