package io.hansa.partners.visit;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.partners.port.HeldRight;
import io.hansa.partners.port.HonouredRight;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.NoShowRule;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A place that a member has reserved. Life: reserved → used, cancelled, missed, or claimed to be refused → refused or missed; what was
 * missed may be claimed to be refused as well.
 */
@Entity
@Table(name = "partner_reservation")
@Access(AccessType.FIELD)
class Reservation {

    @Id
    @SequenceGenerator(name = "partner_reservation_seq", sequenceName = "partner_reservation_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_reservation_seq")
    private long number;

    private String partner;
    private String outlet;
    private String member;

    @Column(name = "right_code")
    private String right;

    @Column(name = "right_version")
    private int rightVersion;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "right_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "right_en"))
    private LocalizedText rightName;

    private LocalDate day;
    private int begins;
    private int guests;
    private EntryNumber hold;
    private long held;

    @Column(name = "no_show")
    @Enumerated(EnumType.STRING)
    private NoShowRule noShow;

    @Column(name = "make_good_points")
    private long makeGoodPoints;

    @Column(name = "begins_at")
    private Instant beginsAt;

    @Column(name = "cancel_until")
    private Instant cancelUntil;

    @Column(name = "arrive_by")
    private Instant arriveBy;

    @Enumerated(EnumType.STRING)
    private ReservationState state;

    @Column(name = "reserved_at")
    private Instant reservedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private Long visit;
    private EntryNumber lost;

    protected Reservation() {}

    Reservation(SlotKey slot, Instant beginsAt, MemberAccounts member, HonouredRight right, int guests, Instant now) {
        this.partner = slot.partner();
        this.outlet = slot.outlet();
        this.day = slot.day();
        this.begins = slot.minute();
        this.member = member.number().value();
        this.right = right.code();
        this.rightVersion = right.version();
        this.rightName = right.name();
        this.noShow = right.noShow();
        this.makeGoodPoints = right.makeGoodPoints();
        this.guests = guests;
        this.beginsAt = beginsAt;
        this.cancelUntil = beginsAt.minus(Duration.ofMinutes(right.cancelMinutes()));
        this.arriveBy = beginsAt.plus(Duration.ofMinutes(right.arriveMinutes()));
        this.state = ReservationState.RESERVED;
        this.reservedAt = now;
    }

    /** Before it is written. */
    void holds(HeldRight by) {
        hold = by.hold().orElse(null);
        held = by.amount();
    }

    void end(ReservationState as, Instant now) {
        state = as;
        endedAt = now;
    }

    void use(long byVisit, Instant now) {
        end(ReservationState.USED, now);
        visit = byVisit;
    }

    /** Nobody came, and the right was lost by this entry. */
    void lost(EntryNumber by) {
        lost = by;
    }

    Optional<EntryNumber> lost() {
        return Optional.ofNullable(lost);
    }

    HeldRight held() {
        return new HeldRight(id(), Optional.ofNullable(hold), held);
    }

    SlotKey slot() {
        return new SlotKey(partner, outlet, right, day, SlotKey.time(begins));
    }

    long number() {
        return number;
    }

    String id() {
        return ReservationNumber.of(number);
    }

    int persons() {
        return 1 + guests;
    }

    int guests() {
        return guests;
    }

    ReservationState state() {
        return state;
    }

    /** @param numbers all that mean one member */
    boolean isOf(Set<String> numbers) {
        return numbers.contains(member);
    }

    MemberNumber member() {
        return new MemberNumber(member);
    }

    String right() {
        return right;
    }

    LocalizedText rightName() {
        return rightName;
    }

    NoShowRule noShow() {
        return noShow;
    }

    long makeGoodPoints() {
        return makeGoodPoints;
    }

    Instant beginsAt() {
        return beginsAt;
    }

    Instant cancelUntil() {
        return cancelUntil;
    }

    Instant arriveBy() {
        return arriveBy;
    }

    /** @param by the entry that made good for a refusal */
    DoorEvent event(EntryNumber by) {
        return new DoorEvent(by, id(), outlet, member());
    }

    /** @param maskedName as it is now */
    ReservationView view(LocalizedText where, String maskedName) {
        return new ReservationView(
                id(),
                partner,
                outlet,
                where,
                member(),
                maskedName,
                right,
                rightName,
                day,
                SlotKey.time(begins),
                guests,
                held,
                beginsAt,
                cancelUntil,
                arriveBy,
                state,
                false);
    }
}
