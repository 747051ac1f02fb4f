package io.hansa.partners.partner;

import io.hansa.kernel.LocalizedText;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A place where a partner serves members. */
@Entity
@Table(name = "partner_outlet")
@IdClass(Outlet.Key.class)
@Access(AccessType.FIELD)
class Outlet {

    @Id
    private String partner;

    @Id
    private String code;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    private String region;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "city_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "city_en"))
    private LocalizedText city;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "address_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "address_en"))
    private LocalizedText address;

    protected Outlet() {}

    Outlet(OpenOutlet command) {
        this.partner = command.partnerCode();
        this.code = command.code();
        this.name = command.name();
        this.region = command.region();
        this.city = command.city();
        this.address = command.address();
    }

    OutletView view() {
        return new OutletView(partner, code, name, region, city, address);
    }

    /** Partner and code name an outlet. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String partner;
        private String code;

        protected Key() {}

        Key(String partner, String code) {
            this.partner = partner;
            this.code = code;
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
