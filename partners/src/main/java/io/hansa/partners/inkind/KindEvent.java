package io.hansa.partners.inkind;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.partners.dispute.Party;
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

/** A step of a delivery: a fact. */
@Entity
@Table(name = "partner_kind_event")
@IdClass(KindEvent.Key.class)
@Access(AccessType.FIELD)
class KindEvent {

    @Id
    private long delivery;

    @Id
    private int seq;

    @Enumerated(EnumType.STRING)
    private KindStep step;

    @Enumerated(EnumType.STRING)
    private Party party;

    private Actor actor;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String text;
    private EntryNumber entry;

    @Column(name = "request_key")
    private String requestKey;

    protected KindEvent() {}

    /** @param party null for silence */
    KindEvent(
            KindDelivery delivery,
            int seq,
            KindStep step,
            Party party,
            Actor actor,
            String text,
            Instant at,
            String requestKey) {
        this.delivery = delivery.number;
        this.seq = seq;
        this.step = step;
        this.party = party;
        this.actor = actor;
        this.text = text;
        this.happenedAt = at;
        this.requestKey = requestKey;
        this.entry = delivery.entry;
    }

    long delivery() {
        return delivery;
    }

    int seq() {
        return seq;
    }

    KindStep step() {
        return step;
    }

    String text() {
        return text;
    }

    KindView.Event view(List<EvidenceView> files) {
        return new KindView.Event(
                step, Optional.ofNullable(party), actor, happenedAt, text, Optional.ofNullable(entry), files);
    }

    /** Delivery and number name an event. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long delivery;
        private int seq;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && delivery == that.delivery && seq == that.seq;
        }

        @Override
        public int hashCode() {
            return Objects.hash(delivery, seq);
        }
    }
}
