package io.hansa.partners.invoice;

import io.hansa.kernel.Money;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a statement asks a partner to pay: a fact. */
@Entity
@Table(name = "partner_invoice")
@Access(AccessType.FIELD)
class Invoice {

    @Id
    private String number;

    private String statement;
    private String partner;
    private long amount;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "stops_after")
    private LocalDate stopsAfter;

    protected Invoice() {}

    Invoice(String number, String statement, String partner, long amount, Dates dates) {
        this.number = number;
        this.statement = statement;
        this.partner = partner;
        this.amount = amount;
        this.issuedOn = dates.issuedOn();
        this.dueOn = dates.dueOn();
        this.stopsAfter = dates.stopsAfter();
    }

    /** When it was issued, when it is due, and until when a partner that does not pay still accrues. */
    record Dates(LocalDate issuedOn, LocalDate dueOn, LocalDate stopsAfter) {}

    String number() {
        return number;
    }

    String partner() {
        return partner;
    }

    long amount() {
        return amount;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate stopsAfter() {
        return stopsAfter;
    }

    InvoiceRow row(long paid, LocalDate asOf) {
        return new InvoiceRow(
                new InvoiceNumber(number),
                statement,
                partner,
                Money.cny(amount),
                Money.cny(paid),
                issuedOn,
                dueOn,
                stopsAfter,
                state(paid, asOf),
                Bucket.of(dueOn, asOf));
    }

    private InvoiceState state(long paid, LocalDate asOf) {
        if (paid >= amount) {
            return InvoiceState.PAID;
        }
        if (asOf.isAfter(dueOn)) {
            return InvoiceState.OVERDUE;
        }
        return paid > 0 ? InvoiceState.PART_PAID : InvoiceState.OPEN;
    }
}
