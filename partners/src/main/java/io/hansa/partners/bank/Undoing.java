package io.hansa.partners.bank;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** That somebody asked to undo what a difference was resolved to: decided once, and never by who asked, but to withdraw it. */
@Entity
@Table(name = "partner_bank_undoing")
@IdClass(Undoing.Key.class)
@Access(AccessType.FIELD)
class Undoing {

    /** What was decided. */
    enum Outcome {
        UNDONE,
        KEPT
    }

    @Id
    private long movement;

    @Id
    private int seq;

    private EntryNumber entry;
    private String reason;

    @Column(name = "asked_by")
    private Actor askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "decided_by")
    private Actor decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Undoing() {}

    /** @param posted empty: it had been left as it is */
    Undoing(long movement, int seq, Optional<EntryNumber> posted, String reason, Actor askedBy, Instant now) {
        this.movement = movement;
        this.seq = seq;
        this.entry = posted.orElse(null);
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    boolean isAskedBy(Actor actor) {
        return askedBy.equals(actor);
    }

    Optional<EntryNumber> entry() {
        return Optional.ofNullable(entry);
    }

    void decide(Outcome decided, Actor actor, Instant now) {
        if (decided == Outcome.UNDONE && entry != null && isAskedBy(actor)) {
            throw new OwnUndoing(movement);
        }
        outcome = decided;
        decidedBy = actor;
        decidedAt = now;
    }

    UndoingView view() {
        return new UndoingView(
                entry(),
                reason,
                askedBy,
                askedAt,
                Optional.ofNullable(outcome).map(Outcome.UNDONE::equals),
                Optional.ofNullable(decidedBy),
                Optional.ofNullable(decidedAt));
    }

    /** A movement may be undone more than once. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long movement;
        private int seq;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && movement == that.movement && seq == that.seq;
        }

        @Override
        public int hashCode() {
            return Objects.hash(movement, seq);
        }
    }
}
