package io.hansa.partners.missing;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One step of a claim, and where it stood after it: a fact. */
@Entity
@Table(name = "partner_missing_event")
@IdClass(MissingEvent.Key.class)
@Access(AccessType.FIELD)
class MissingEvent {

    @Id
    private String claim;

    @Id
    private int seq;

    @Enumerated(EnumType.STRING)
    private MissingStep step;

    private Actor actor;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private Long fen;
    private Long points;

    @Enumerated(EnumType.STRING)
    private RejectionReason reason;

    private String text;

    @Enumerated(EnumType.STRING)
    private MissingState state;

    private EntryNumber entry;

    @Column(name = "request_key")
    private String requestKey;

    protected MissingEvent() {}

    MissingEvent(MissingNumber claim, int seq, MissingAct act, MissingState state, Instant happenedAt) {
        this.claim = claim.value();
        this.seq = seq;
        this.step = act.step();
        this.actor = act.actor();
        this.happenedAt = happenedAt;
        this.fen = act.fen().orElse(null);
        this.points = act.points().map(Points::amount).orElse(null);
        this.reason = act.reason().orElse(null);
        this.text = act.text();
        this.state = state;
        this.entry = act.entry().orElse(null);
        this.requestKey = act.requestKey().orElse(null);
    }

    MissingNumber claim() {
        return new MissingNumber(claim);
    }

    int seq() {
        return seq;
    }

    /** Whether this is the step that was asked for. */
    boolean isOf(MissingNumber number, MissingStep asked, Long amount, String said) {
        return claim.equals(number.value()) && step == asked && Objects.equals(fen, amount) && text.equals(said);
    }

    MissingStep step() {
        return step;
    }

    MissingView.Event view(List<EvidenceView> files) {
        return new MissingView.Event(
                step,
                actor,
                happenedAt,
                Optional.ofNullable(fen).map(Money::cny),
                Optional.ofNullable(points).map(Points::of),
                Optional.ofNullable(reason),
                text,
                Optional.ofNullable(entry),
                files);
    }

    /** Claim and number name an event. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String claim;
        private int seq;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && claim.equals(that.claim) && seq == that.seq;
        }

        @Override
        public int hashCode() {
            return Objects.hash(claim, seq);
        }
    }
}
