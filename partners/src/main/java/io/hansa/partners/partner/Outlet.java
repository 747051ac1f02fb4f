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
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/** A place where a partner serves members. */
@Entity
@Table(name = "partner_outlet")
@IdClass(Outlet.Key.class)
@Access(AccessType.FIELD)
class Outlet {

    /** Of all China. */
    private static final String ZONE = "Asia/Shanghai";

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

    private String division;
    private BigDecimal latitude;
    private BigDecimal longitude;
    private String phone;
    private String zone;
    private String hours;
    private String exceptions;

    protected Outlet() {}

    Outlet(OpenOutlet command) {
        this.partner = command.partnerCode();
        this.code = command.code();
        this.name = command.name();
        this.region = command.region();
        this.city = command.city();
        this.address = command.address();
        this.division = Divisions.province(region).map(Division::code).orElse(null);
    }

    static Outlet of(String partner, String code, OutletDetails details) {
        var outlet = new Outlet();
        outlet.partner = partner;
        outlet.code = code;
        outlet.become(details);
        return outlet;
    }

    final void become(OutletDetails details) {
        Division where = Divisions.find(details.division()).orElseThrow();
        name = details.name();
        division = where.code();
        region = where.region();
        city = where.name();
        address = details.address();
        latitude = details.point().map(Coordinates::latitude).orElse(null);
        longitude = details.point().map(Coordinates::longitude).orElse(null);
        phone = details.phone().orElse(null);
        zone = details.zone().getId();
        hours = details.hours().map(OpeningHours::weekText).orElse(null);
        exceptions = details.hours().map(OpeningHours::exceptionsText).orElse(null);
    }

    OutletView view() {
        return new OutletView(
                partner,
                code,
                name,
                region,
                city,
                address,
                Divisions.find(division),
                Optional.ofNullable(latitude).map(north -> new Coordinates(north, longitude)),
                Optional.ofNullable(phone),
                ZoneId.of(zone == null ? ZONE : zone),
                Optional.ofNullable(hours).map(week -> OpeningHours.kept(week, exceptions)));
    }

    /** An outlet, and whose it is. */
    record OfPartner(Outlet outlet, Partner partner) {

        /** For cursors. */
        String key() {
            return outlet.partner + "/" + outlet.code;
        }
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
