package io.hansa.partners.provider;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Unit;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** A version of a service's price: a fact. */
@Entity
@Table(name = "partner_service_price")
@IdClass(PriceRow.Key.class)
@Access(AccessType.FIELD)
class PriceRow {

    @Id
    private String partner;

    @Id
    private String service;

    @Id
    private int version;

    private String unit;
    private long amount;
    private LocalDate begins;

    @Column(name = "announced_by")
    private Actor announcedBy;

    @Column(name = "announced_at")
    private Instant announcedAt;

    protected PriceRow() {}

    PriceRow(ServiceItem.Key service, PriceView price, Actor announcedBy) {
        this.partner = service.partner();
        this.service = service.code();
        this.version = price.version();
        this.unit = price.price().unit().code();
        this.amount = price.price().amount();
        this.begins = price.begins();
        this.announcedBy = announcedBy;
        this.announcedAt = price.announcedAt();
    }

    ServiceItem.Key serviceKey() {
        return new ServiceItem.Key(partner, service);
    }

    PriceView view() {
        return new PriceView(version, new Price(new Unit(unit), amount), begins, announcedAt);
    }

    /** Service and version name a price. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String partner;
        private String service;
        private int version;

        protected Key() {}

        Key(ServiceItem.Key service, int version) {
            this.partner = service.partner();
            this.service = service.code();
            this.version = version;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && partner.equals(that.partner)
                    && service.equals(that.service)
                    && version == that.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(partner, service, version);
        }
    }
}
