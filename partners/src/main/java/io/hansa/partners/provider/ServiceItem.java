package io.hansa.partners.provider;

import io.hansa.kernel.LocalizedText;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** What a provider offers: draft → approved → on offer → withdrawn. Only a draft's texts change. */
@Entity
@Table(name = "partner_service")
@IdClass(ServiceItem.Key.class)
@Access(AccessType.FIELD)
class ServiceItem {

    @Id
    private String partner;

    @Id
    private String code;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "description_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "description_en"))
    private LocalizedText description;

    @Enumerated(EnumType.STRING)
    private BillingCycle cycle;

    @Enumerated(EnumType.STRING)
    private ServiceStatus status;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected ServiceItem() {}

    ServiceItem(String partner, DraftProvision draft, Instant registeredAt) {
        this.partner = partner;
        this.code = draft.code();
        this.cycle = draft.cycle();
        this.status = ServiceStatus.DRAFT;
        this.registeredAt = registeredAt;
        write(draft.texts());
    }

    void write(ServiceTexts texts) {
        name = texts.name();
        description = texts.description();
    }

    /** @throws NotInThisState when the step cannot follow */
    void take(ServiceStep step) {
        if (!step.mayFollow(status)) {
            throw new NotInThisState(code, status);
        }
        status = step.status();
    }

    void refuseUnlessAlive() {
        if (status == ServiceStatus.WITHDRAWN) {
            throw new NotInThisState(code, status);
        }
    }

    String partner() {
        return partner;
    }

    String code() {
        return code;
    }

    boolean isDraft() {
        return status == ServiceStatus.DRAFT;
    }

    ServiceView view(PriceBook prices) {
        return new ServiceView(
                partner, code, name, description, cycle, status, prices.present(), prices.next(), registeredAt);
    }

    Key key() {
        return new Key(partner, code);
    }

    /** Partner and code name a service. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String partner;
        private String code;

        protected Key() {}

        Key(String partner, String code) {
            this.partner = partner;
            this.code = code;
        }

        String partner() {
            return partner;
        }

        String code() {
            return code;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && partner.equals(that.partner) && code.equals(that.code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(partner, code);
        }
    }
}
