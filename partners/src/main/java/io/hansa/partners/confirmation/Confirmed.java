package io.hansa.partners.confirmation;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Points;
import io.hansa.partners.port.AwaitedEvent;
import io.hansa.partners.port.ConfirmAwaited;
import io.hansa.partners.port.UsablePoints;
import io.hansa.partners.transaction.TransactionNumber;
import io.hansa.partners.transaction.TransactionRow;
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

/** That a partner has confirmed an accrual: a fact. */
@Entity
@Table(name = "partner_confirmation")
@Access(AccessType.FIELD)
class Confirmed {

    @Id
    private long accrual;

    @Enumerated(EnumType.STRING)
    private AwaitedEvent event;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "usable_since")
    private LocalDate usableSince;

    private Points points;
    private EntryNumber entry;
    private Actor actor;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Confirmed() {}

    Confirmed(TransactionNumber accrual, ConfirmAwaited command, UsablePoints usable, Instant recordedAt) {
        this.accrual = accrual.value();
        this.event = command.came();
        this.occurredAt = command.occurredAt();
        this.usableSince = command.day();
        this.points = usable.points();
        this.entry = usable.entry();
        this.actor = command.actor();
        this.recordedAt = recordedAt;
    }

    ConfirmationView view(TransactionRow of, boolean replayed) {
        return new ConfirmationView(
                of.reference(), of.number(), event, occurredAt, usableSince, points, entry, recordedAt, replayed);
    }
}
