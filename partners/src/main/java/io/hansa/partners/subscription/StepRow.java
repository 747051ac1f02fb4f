package io.hansa.partners.subscription;

import io.hansa.kernel.Actor;
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

/** A step of a subscription: a fact. */
@Entity
@Table(name = "partner_subscription_step")
@IdClass(StepRow.Key.class)
@Access(AccessType.FIELD)
class StepRow {

    @Id
    private long subscription;

    @Id
    private int seq;

    @Enumerated(EnumType.STRING)
    private SubscriptionStep step;

    @Column(name = "price_version")
    private int priceVersion;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String reason;

    @Column(name = "made_by")
    private Actor by;

    @Column(name = "made_at")
    private Instant at;

    protected StepRow() {}

    StepRow(Subscription subscription, StepView step) {
        this.subscription = subscription.id();
        this.seq = subscription.seq();
        this.step = step.step();
        this.priceVersion = step.priceVersion();
        this.way = step.way();
        this.reason = step.reason().orElse(null);
        this.by = step.by();
        this.at = step.at();
    }

    StepView view() {
        return new StepView(step, priceVersion, way, Optional.ofNullable(reason), by, at);
    }

    /** Subscription and number name a step. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long subscription;
        private int seq;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && subscription == that.subscription && seq == that.seq;
        }

        @Override
        public int hashCode() {
            return Objects.hash(subscription, seq);
        }
    }
}
