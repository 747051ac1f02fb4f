package io.hansa.partners.provider;

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

/** A step of a service's life: a fact. */
@Entity
@Table(name = "partner_service_step")
@IdClass(ServiceStepRow.Key.class)
@Access(AccessType.FIELD)
class ServiceStepRow {

    @Id
    private String partner;

    @Id
    private String service;

    @Id
    private int seq;

    @Enumerated(EnumType.STRING)
    private ServiceStep step;

    private String reason;

    @Column(name = "made_by")
    private Actor by;

    @Column(name = "made_at")
    private Instant at;

    protected ServiceStepRow() {}

    ServiceStepRow(ServiceItem.Key service, int seq, ServiceStep step, Optional<String> reason, Actor by, Instant at) {
        this.partner = service.partner();
        this.service = service.code();
        this.seq = seq;
        this.step = step;
        this.reason = reason.orElse(null);
        this.by = by;
        this.at = at;
    }

    ServiceStepView view() {
        return new ServiceStepView(step, Optional.ofNullable(reason), by, at);
    }

    /** Service and number name a step. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String partner;
        private String service;
        private int seq;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && partner.equals(that.partner)
                    && service.equals(that.service)
                    && seq == that.seq;
        }

        @Override
        public int hashCode() {
            return Objects.hash(partner, service, seq);
        }
    }
}
