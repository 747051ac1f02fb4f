package io.hansa.partners.charge;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A charge that was given back, whole: a fact. */
@Entity
@Table(name = "partner_charge_refund")
@Access(AccessType.FIELD)
class ChargeRefund {

    @Id
    private long charge;

    private EntryNumber entry;
    private String reason;

    @Column(name = "business_date")
    private LocalDate businessDate;

    @Column(name = "refunded_by")
    private Actor by;

    @Column(name = "refunded_at")
    private Instant at;

    protected ChargeRefund() {}

    ChargeRefund(Charge charge, Optional<EntryNumber> entry, String reason, LocalDate date, Actor by, Instant at) {
        this.charge = charge.id();
        this.entry = entry.orElse(null);
        this.reason = reason;
        this.businessDate = date;
        this.by = by;
        this.at = at;
    }

    long charge() {
        return charge;
    }

    Actor by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
