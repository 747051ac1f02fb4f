package io.hansa.club.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.port.GuestRule;
import io.hansa.partners.port.NoShowRule;
import io.hansa.partners.port.RightPlace;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightTermsTest {

    private static final RightPlace PEK_T3 = new RightPlace("PEK", "AIRPORT", "PEK-T3");
    private static final RightPlace HOTEL = new RightPlace("PEKH", "HOTEL", "PEK-T3");

    @Test
    void it_is_honoured_at_a_kind_a_partner_or_an_outlet_and_nowhere_else() {
        assertThat(at("AIRPORT").isHonouredAt(PEK_T3)).isTrue();
        assertThat(at("AIRPORT").isHonouredAt(HOTEL)).isFalse();
        assertThat(at("PEK").isHonouredAt(PEK_T3)).isTrue();
        assertThat(at("PEK").isHonouredAt(HOTEL)).isFalse();
        assertThat(at("PEK/PEK-T3").isHonouredAt(PEK_T3)).isTrue();
        assertThat(at("PEK/PEK-T2").isHonouredAt(PEK_T3)).isFalse();
        assertThat(at("PEK/PEK-T3").isHonouredAt(HOTEL)).isFalse();
        assertThat(at().isHonouredAt(PEK_T3)).isFalse();
    }

    @Test
    void what_is_switched_off_is_honoured_nowhere() {
        assertThat(terms(false, 1, "AIRPORT").isHonouredAt(PEK_T3)).isFalse();
    }

    @Test
    void places_are_said_once_and_in_order() {
        assertThat(at("PEK", " AIRPORT ", "", "PEK").honouredAt()).containsExactly("AIRPORT", "PEK");
    }

    @Test
    void what_is_out_of_its_bounds_is_refused() {
        assertThatThrownBy(() -> terms(true, 10, "AIRPORT")).isInstanceOf(InvalidRight.class);
        assertThatThrownBy(() -> at("airport")).isInstanceOf(InvalidRight.class);
        assertThatThrownBy(() -> at("PEK/")).isInstanceOf(InvalidRight.class);
        assertThatThrownBy(() -> new RightCode("L")).isInstanceOf(InvalidRight.class);
        assertThatThrownBy(() -> new RightCode("XTS")).isInstanceOf(InvalidRight.class);
    }

    private static RightTerms at(String... places) {
        return terms(true, 1, places);
    }

    private static RightTerms terms(boolean enabled, int guestsMost, String... places) {
        return new RightTerms(
                new LocalizedText("贵宾厅", "Lounge"),
                enabled,
                true,
                guestsMost,
                1,
                GuestRule.NOBODY,
                false,
                NoShowRule.LOST,
                60,
                60,
                0,
                List.of(places));
    }
}
