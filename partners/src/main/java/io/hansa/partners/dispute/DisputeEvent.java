package io.hansa.partners.dispute;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import io.hansa.partners.evidence.EvidenceView;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One step of a dispute, and where it stood after it: a fact. */
@Entity
@Table(name = "partner_dispute_event")
@IdClass(DisputeEvent.Key.class)
@Access(AccessType.FIELD)
class DisputeEvent {

    @Id
    private String dispute;

    @Id
    private int seq;

    @Enumerated(EnumType.STRING)
    private DisputeStep step;

    @Enumerated(EnumType.STRING)
    private Party party;

    private Actor actor;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private Long fen;
    private String text;

    @Enumerated(EnumType.STRING)
    private DisputeState state;

    private long offered;
    private long granted;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private EntryNumber entry;

    @Column(name = "request_key")
    private String requestKey;

    protected DisputeEvent() {}

    DisputeEvent(DisputeNumber dispute, int seq, Act act, Course course, EntryNumber entry, Instant happenedAt) {
        this.dispute = dispute.value();
        this.seq = seq;
        this.step = act.step();
        this.party = act.party().orElse(null);
        this.actor = act.actor();
        this.happenedAt = happenedAt;
        this.fen = act.fen().isPresent() ? act.fen().getAsLong() : null;
        this.text = act.text();
        this.requestKey = act.requestKey().orElse(null);
        this.state = course.state();
        this.offered = course.offered();
        this.granted = course.granted();
        this.dueOn = course.dueOn().orElse(null);
        this.entry = entry;
    }

    DisputeNumber dispute() {
        return new DisputeNumber(dispute);
    }

    DisputeStep step() {
        return step;
    }

    Actor actor() {
        return actor;
    }

    long fen() {
        return fen == null ? 0 : fen;
    }

    int seq() {
        return seq;
    }

    /** Whether this is the step that was asked for. */
    boolean isOf(DisputeNumber number, DisputeStep asked, long amount, String said) {
        return dispute.equals(number.value()) && step == asked && fen() == amount && text.equals(said);
    }

    DisputeView.Event view(List<EvidenceView> files) {
        return new DisputeView.Event(
                seq,
                step,
                Optional.ofNullable(party),
                actor,
                happenedAt,
                Optional.ofNullable(fen).map(Money::cny),
                text,
                Optional.ofNullable(dueOn),
                Optional.ofNullable(entry),
                files);
    }

    /** Dispute and number name an event. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String dispute;
        private int seq;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && dispute.equals(that.dispute) && seq == that.seq;
        }

        @Override
        public int hashCode() {
            return Objects.hash(dispute, seq);
        }
    }
}
