package io.hansa.club.gift;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.Unit;
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
import java.time.LocalDate;

/** A gift that was made: a fact. That it went back is another one, {@link GiftReturn}. */
@Entity
@Table(name = "club_gift")
class Gift {

    @Id
    @SequenceGenerator(name = "club_gift_seq", sequenceName = "club_gift_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "club_gift_seq")
    private long id;

    private String quote;

    @Column(name = "given_by")
    private MemberNumber givenBy;

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
    private String tier;

    @Column(name = "limit_version")
    private int limitVersion;

    private EntryNumber entry;

    @Column(name = "balance_after")
    private long balanceAfter;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "idempotency_scope")
    private String idempotencyScope;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    protected Gift() {}

    Gift(GiftQuote quote, GiftLimitView limit, RequestKey key, Instant now, LocalDate today) {
        var asked = quote.asked();
        this.quote = quote.id();
        givenBy = asked.member();
        giverKind = quote.giver().kind();
        giver = quote.giver().ref();
        takerKind = quote.taker().kind();
        taker = quote.taker().ref();
        unit = asked.unit().code();
        amount = asked.amount();
        tier = limit.cell().tier();
        limitVersion = limit.version();
        givenAt = now;
        givenOn = today;
        idempotencyScope = key.scope();
        idempotencyKey = key.key();
    }

    /** Before it is written. */
    void posted(EntryNumber by, long giverHas) {
        entry = by;
        balanceAfter = giverHas;
    }

    boolean concerns(Party party) {
        return giver().equals(party) || taker().equals(party);
    }

    boolean isOf(String quoted, MemberNumber member) {
        return quote.equals(quoted) && givenBy.equals(member);
    }

    long id() {
        return id;
    }

    String number() {
        return GiftNumber.of(id);
    }

    MemberNumber givenBy() {
        return givenBy;
    }

    Party giver() {
        return new Party(giverKind, giver);
    }

    Party taker() {
        return new Party(takerKind, taker);
    }

    Unit unit() {
        return new Unit(unit);
    }

    long amount() {
        return amount;
    }

    GiftCell cell() {
        return new GiftCell(giverKind, takerKind, unit(), tier);
    }

    int limitVersion() {
        return limitVersion;
    }

    EntryNumber entry() {
        return entry;
    }

    long balanceAfter() {
        return balanceAfter;
    }

    Instant givenAt() {
        return givenAt;
    }

    LocalDate givenOn() {
        return givenOn;
    }
}
