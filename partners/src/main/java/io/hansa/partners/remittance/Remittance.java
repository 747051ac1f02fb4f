package io.hansa.partners.remittance;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Money that went through the bank: a fact, beside its entry. */
@Entity
@Table(name = "partner_remittance")
@Access(AccessType.FIELD)
class Remittance {

    @Id
    private long entry;

    @Enumerated(EnumType.STRING)
    private RemittanceKind kind;

    private String partner;
    private long amount;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "business_date")
    private LocalDate businessDate;

    private String invoice;
    private String payment;
    private String source;
    private EntryNumber undoes;

    @Column(name = "posted_by")
    private Actor postedBy;

    @Column(name = "posted_at")
    private Instant postedAt;

    protected Remittance() {}

    Remittance(EntryNumber entry, PostRemittance command, LocalDate businessDate, Actor actor, Instant now) {
        this.entry = entry.value();
        this.kind = command.kind();
        this.partner = command.partnerCode();
        this.amount = command.amount().minor();
        this.bookedOn = command.bookedOn();
        this.businessDate = businessDate;
        this.invoice = command.invoice().orElse(null);
        this.payment = command.payment().orElse(null);
        this.source = command.source();
        this.postedBy = actor;
        this.postedAt = now;
    }

    /** Takes the same amount off again. */
    static Remittance undoing(Remittance first, RemittancePostings.Posted posted, Actor actor, Instant now) {
        Remittance undoing = new Remittance();
        undoing.entry = posted.number().value();
        undoing.kind = first.kind;
        undoing.partner = first.partner;
        undoing.amount = Math.negateExact(first.amount);
        undoing.bookedOn = first.bookedOn;
        undoing.businessDate = posted.businessDate();
        undoing.invoice = first.invoice;
        undoing.payment = first.payment;
        undoing.source = "undo:" + first.entry;
        undoing.undoes = new EntryNumber(first.entry);
        undoing.postedBy = actor;
        undoing.postedAt = now;
        return undoing;
    }

    boolean isUndoable() {
        return kind != RemittanceKind.RETURNED && undoes == null;
    }

    RemittanceView view() {
        return new RemittanceView(
                new EntryNumber(entry),
                kind,
                partner,
                Money.cny(amount),
                bookedOn,
                businessDate,
                Optional.ofNullable(invoice),
                Optional.ofNullable(payment),
                Optional.ofNullable(undoes),
                postedBy,
                postedAt);
    }
}
