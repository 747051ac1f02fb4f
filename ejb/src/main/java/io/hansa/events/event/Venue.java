package io.hansa.events.event;

import io.hansa.kernel.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;

/** Where events take place. */
@Entity
@Table(name = "event_venue")
class Venue {

    @Id
    private String code;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "address_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "address_en"))
    private LocalizedText address;

    private String zone;

    protected Venue() {}

    Venue(VenueView view) {
        code = view.venue();
        name = view.name();
        address = view.address();
        zone = view.zone().getId();
    }

    VenueView view() {
        return new VenueView(code, name, address, ZoneId.of(zone));
    }
}
