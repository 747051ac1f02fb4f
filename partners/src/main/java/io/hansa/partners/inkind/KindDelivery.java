package io.hansa.partners.inkind;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.partners.contract.KindDirection;
import io.hansa.partners.contract.KindItem;
import io.hansa.partners.dispute.Party;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Something given or taken, and where it stands: only that changes, once. */
@Entity
@Table(name = "partner_kind")
@Access(AccessType.FIELD)
class KindDelivery {

    @Id
    long number;

    String partner;
    int contract;
    String item;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    LocalizedText name;

    @Enumerated(EnumType.STRING)
    KindDirection direction;

    long quantity;
    long value;
    boolean netted;
    String outlet;

    @Column(name = "delivered_on")
    LocalDate deliveredOn;

    String reference;

    @Enumerated(EnumType.STRING)
    Party reporter;

    /** What it takes back. */
    Long reverses;

    @Column(name = "reported_at")
    Instant reportedAt;

    @Enumerated(EnumType.STRING)
    KindState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "waits_for")
    Party waitsFor;

    @Column(name = "due_on")
    LocalDate dueOn;

    EntryNumber entry;

    protected KindDelivery() {}

    KindDelivery(long number, String partner, int contract, KindItem item) {
        this.number = number;
        this.partner = partner;
        this.contract = contract;
        this.item = item.code();
        this.name = item.name();
        this.direction = item.direction();
        this.value = item.value().minor();
    }

    /** That takes another one back; everything but who says so and when is the other's. */
    KindDelivery(long number, KindDelivery other) {
        this.number = number;
        this.partner = other.partner;
        this.contract = other.contract;
        this.item = other.item;
        this.name = other.name;
        this.direction = other.direction;
        this.value = other.value;
        this.quantity = other.quantity;
        this.netted = other.netted;
        this.outlet = other.outlet;
        this.deliveredOn = other.deliveredOn;
        this.reference = other.reference;
        this.reverses = other.number;
    }

    KindNumber kindNumber() {
        return KindNumber.of(number);
    }

    void wait(Party reporter, Instant at, LocalDate due) {
        this.reporter = reporter;
        this.reportedAt = at;
        this.state = KindState.REPORTED;
        this.waitsFor = reporter.other();
        this.dueOn = due;
    }

    /** Here and not where it is posted: what is set from outside, the server's JPA does not see. */
    void count(EntryNumber posted) {
        entry = posted;
    }

    void end(KindState over) {
        state = over;
        waitsFor = null;
        dueOn = null;
    }

    boolean isOverdue(LocalDate today) {
        return dueOn != null && today.isAfter(dueOn);
    }

    /** What is owed for it: positive by the partner, in fen or in units. */
    long owed() {
        long amount = netted ? Math.multiplyExact(value, quantity) : quantity;
        return direction == KindDirection.TAKEN ? amount : -amount;
    }

    KindRow row(Optional<Long> takenBackBy) {
        return new KindRow(
                kindNumber(),
                partner,
                contract,
                item,
                name,
                direction,
                quantity,
                Money.cny(value),
                netted,
                Optional.ofNullable(outlet),
                deliveredOn,
                reference,
                reporter,
                state,
                Optional.ofNullable(waitsFor),
                Optional.ofNullable(dueOn),
                Optional.ofNullable(entry),
                Optional.ofNullable(reverses).map(KindNumber::of),
                takenBackBy.map(KindNumber::of),
                reportedAt);
    }
}
