package io.hansa.partners.visit;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A visit was taken back: a fact, one for a visit. */
@Entity
@Table(name = "partner_visit_void")
@Access(AccessType.FIELD)
class VisitVoid {

    @Id
    private long visit;

    private EntryNumber entry;

    @Column(name = "voided_at")
    private Instant voidedAt;

    @Column(name = "voided_by")
    private Actor voidedBy;

    protected VisitVoid() {}

    VisitVoid(Visit visit, EntryNumber entry, Actor by, Instant now) {
        this.visit = visit.number();
        this.entry = entry;
        this.voidedBy = by;
        this.voidedAt = now;
    }

    long visit() {
        return visit;
    }

    Optional<EntryNumber> entry() {
        return Optional.ofNullable(entry);
    }

    Instant voidedAt() {
        return voidedAt;
    }
}
