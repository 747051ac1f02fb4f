package io.hansa.partners.provider;

import io.hansa.kernel.Actor;
import io.hansa.kernel.TextMapConverter;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How a provider came to stand where it does: a fact. */
@Entity
@Table(name = "partner_provider_step")
@IdClass(StandingStepRow.Key.class)
@Access(AccessType.FIELD)
class StandingStepRow {

    @Id
    private String partner;

    @Id
    private int seq;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String reason;

    @Convert(converter = TextMapConverter.class)
    private Map<String, String> why;

    @Column(name = "made_by")
    private Actor by;

    @Column(name = "made_at")
    private Instant at;

    protected StandingStepRow() {}

    StandingStepRow(StandingStep step) {
        this.partner = step.partnerCode();
        this.seq = step.seq();
        this.standing = step.standing();
        this.reason = step.reason().orElse(null);
        this.why = step.why();
        this.by = step.by();
        this.at = step.at();
    }

    Actor by() {
        return by;
    }

    StandingStep view() {
        return new StandingStep(partner, seq, standing, Optional.ofNullable(reason), Map.copyOf(why), by, at);
    }

    /** Partner and number name a step. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String partner;
        private int seq;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && partner.equals(that.partner) && seq == that.seq;
        }

        @Override
        public int hashCode() {
            return Objects.hash(partner, seq);
        }
    }
}
