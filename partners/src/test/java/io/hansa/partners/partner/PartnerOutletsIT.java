package io.hansa.partners.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.access.OutletNotFound;
import io.hansa.partners.access.PartnerNotFound;
import io.hansa.partners.testing.PartnersWorld;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PartnerOutletsIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();

    private final String partner = WORLD.newPartner();

    @AfterEach
    void clock() {
        WORLD.clockRuns();
    }

    @Test
    void members_find_outlets_by_place_kind_and_text_and_read_whether_they_are_open() {
        open("SZ", "440300", "Asia/Shanghai");
        open("UR", "650100", "Asia/Urumqi");

        WORLD.clockIs(Instant.parse("2026-12-01T01:30:00Z"));

        assertThat(find("440000")).singleElement().satisfies(found -> {
            assertThat(found.outlet().code()).isEqualTo("SZ");
            assertThat(found.outlet().city().zh()).isEqualTo("深圳");
            assertThat(found.outlet().region()).isEqualTo("CN-GD");
            assertThat(found.closesAt()).isPresent();
            assertThat(found.today()).isEqualTo("09:00-21:00");
        });
        assertThat(find("650100"))
                .singleElement()
                .satisfies(found -> assertThat(found.closesAt()).isEmpty());
        assertThat(find("440400")).isEmpty();
        assertThat(WORLD.asSystem(() -> outlets().divisions()).stream().map(Division::code))
                .contains("440000", "440300", "650000", "650100");
        var text = new OutletFilter(Optional.of("街 SZ"), Optional.of(PartnerKind.AIRPORT), Divisions.find("440300"));
        assertThat(list(text, Optional.empty(), 10)).isNotEmpty();
    }

    @Test
    void only_those_of_live_partners_are_found() {
        open("SZ", "440300", "Asia/Shanghai");
        WORLD.enters(partner, PartnerStage.SUSPENDED);

        assertThat(find("440300")).isEmpty();
    }

    @Test
    void a_partners_administrator_says_anew_what_is_known_of_its_own() {
        OutletView revised = WORLD.as(
                "partner:admin@" + partner,
                () -> outlets().revise(partner, PartnersWorld.OUTLET, details("T1", "310000", "Asia/Shanghai")));

        assertThat(revised.point()).contains(new Coordinates(new BigDecimal("31.2"), new BigDecimal("121.5")));
        assertThat(WORLD.asSystem(() -> outlets().outlet(partner, PartnersWorld.OUTLET)))
                .isEqualTo(revised);
        String other = WORLD.newPartner();
        assertThatThrownBy(() -> WORLD.as(
                        "partner:admin@" + other,
                        () -> outlets()
                                .revise(partner, PartnersWorld.OUTLET, details("T1", "310000", "Asia/Shanghai"))))
                .isInstanceOf(PartnerNotFound.class);
        assertThatThrownBy(() -> WORLD.asSystem(() -> outlets().outlet(partner, "无")))
                .isInstanceOf(OutletNotFound.class);
        assertThatThrownBy(() -> open(PartnersWorld.OUTLET, "310000", "Asia/Shanghai"))
                .isInstanceOf(PartnerCodeTaken.class);
    }

    @Test
    void what_cannot_be_is_refused_at_its_field() {
        assertThatThrownBy(() -> details("X", "999999", "Asia/Shanghai")).isInstanceOf(InvalidOutlet.class);
        assertThatThrownBy(() -> details("X", "310000", "Asia/Nowhere")).isInstanceOf(InvalidOutlet.class);
        assertThatThrownBy(() -> new Coordinates(new BigDecimal("90.1"), BigDecimal.ZERO))
                .isInstanceOfSatisfying(
                        InvalidOutlet.class,
                        refusal -> assertThat(refusal.args().get("field")).isEqualTo("latitude"));
        assertThatThrownBy(() -> new Coordinates(BigDecimal.ZERO, null)).isInstanceOf(InvalidOutlet.class);
    }

    @Test
    void outlets_page_by_key() {
        for (int i = 0; i < 5; i++) {
            open("H" + i, "460200", "Asia/Shanghai");
        }
        var filter = new OutletFilter(Optional.empty(), Optional.empty(), Divisions.find("460200"));
        List<String> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> from = cursor;
            var slice = WORLD.asSystem(() -> outlets().find(filter, from, 2));
            slice.rows().forEach(row -> seen.add(row.outlet().code()));
            cursor = slice.next();
        } while (cursor.isPresent());

        assertThat(seen).containsExactly("H0", "H1", "H2", "H3", "H4");
    }

    private void open(String code, String division, String zone) {
        WORLD.asSystem(() -> outlets().open(partner, code, details(code, division, zone)));
    }

    private List<OutletListing> find(String division) {
        return list(
                new OutletFilter(Optional.of(partner), Optional.empty(), Divisions.find(division)),
                Optional.empty(),
                10);
    }

    private static List<OutletListing> list(OutletFilter filter, Optional<String> cursor, int limit) {
        return WORLD.asSystem(() -> outlets().find(filter, cursor, limit)).rows();
    }

    private static OutletDetails details(String code, String division, String zone) {
        return new OutletDetails(
                new LocalizedText("店 " + code, "Shop " + code),
                division,
                new LocalizedText("街 " + code, "Street " + code),
                Optional.of(new Coordinates(new BigDecimal("31.2"), new BigDecimal("121.5"))),
                Optional.of("0755 1234567"),
                OutletDetails.zone(zone),
                Optional.of(OpeningHours.typed(Collections.nCopies(7, "09:00-21:00"), null)));
    }

    private static PartnerOutlets outlets() {
        return WORLD.the(PartnerOutlets.class);
    }
}
