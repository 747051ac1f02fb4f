package io.hansa.partners.visit;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.partners.port.HonouredRight;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.RightUse;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Somebody was let in: a fact. That it was taken back is another one, {@link VisitVoid}. */
@Entity
@Table(name = "partner_visit")
@Access(AccessType.FIELD)
class Visit {

    @Id
    @SequenceGenerator(name = "partner_visit_seq", sequenceName = "partner_visit_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_visit_seq")
    private long number;

    private String partner;
    private String outlet;
    private String reference;
    private String member;

    @Column(name = "right_code")
    private String right;

    @Column(name = "right_version")
    private int rightVersion;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "right_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "right_en"))
    private LocalizedText rightName;

    @Column(name = "guests_asked")
    private int guestsAsked;

    private int guests;

    @Column(name = "units_used")
    private long used;

    @Column(name = "units_left")
    private long left;

    private long paid;
    private int contract;
    private Long reservation;

    @Column(name = "slot_day")
    private LocalDate slotDay;

    @Column(name = "slot_begins")
    private Integer slotBegins;

    private EntryNumber entry;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "business_date")
    private LocalDate businessDate;

    @Column(name = "recorded_by")
    private Actor recordedBy;

    protected Visit() {}

    Visit(String partner, CheckIn command, MemberAccounts member, HonouredRight right, int contract) {
        this.partner = partner;
        this.outlet = command.outlet();
        this.reference = command.reference();
        this.occurredAt = command.occurredAt();
        this.guestsAsked = command.guests();
        this.member = member.number().value();
        this.right = right.code();
        this.rightVersion = right.version();
        this.rightName = right.name();
        this.contract = contract;
    }

    void reserved(long by) {
        reservation = by;
    }

    /** Places that were posted. */
    void takes(SlotKey posted) {
        slotDay = posted.day();
        slotBegins = posted.minute();
    }

    Optional<SlotKey> slot() {
        return slotDay == null
                ? Optional.empty()
                : Optional.of(new SlotKey(partner, outlet, right, slotDay, SlotKey.time(slotBegins)));
    }

    /** Before it is written. */
    void happened(RightUse use, LocalDate on, Actor by, Instant now) {
        guests = use.guests();
        used = use.used();
        left = use.left();
        paid = use.paid();
        entry = use.entry().orElse(null);
        businessDate = on;
        recordedBy = by;
        recordedAt = now;
    }

    long number() {
        return number;
    }

    String outlet() {
        return outlet;
    }

    String right() {
        return right;
    }

    int persons() {
        return 1 + guests;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Optional<EntryNumber> entry() {
        return Optional.ofNullable(entry);
    }

    String member() {
        return member;
    }

    /** @param maskedName as it is now: a fact names nobody */
    VisitReceipt receipt(String maskedName, Optional<Instant> takenBackAt, boolean replayed) {
        return new VisitReceipt(
                number,
                reference,
                outlet,
                right,
                rightName,
                maskedName,
                guestsAsked,
                guests,
                used,
                left,
                paid,
                occurredAt,
                entry(),
                takenBackAt,
                replayed);
    }

    /** @param by the entry that moved money for it, or moved it back */
    DoorEvent event(EntryNumber by) {
        return new DoorEvent(by, reference, outlet, new MemberNumber(member));
    }

    VisitRow row(Optional<Instant> takenBackAt) {
        return new VisitRow(
                number,
                partner,
                outlet,
                reference,
                new MemberNumber(member),
                right,
                rightName,
                guests,
                used,
                paid,
                occurredAt,
                entry(),
                takenBackAt);
    }
}
