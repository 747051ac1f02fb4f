package io.hansa.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Roles;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Who may open which part of the console. */
class AreaTest {

    @Test
    void a_page_belongs_to_the_area_of_its_folder() {
        assertThat(Area.of("/console/settlement/period.xhtml")).contains(Area.SETTLEMENT);
        assertThat(Area.of("/console/index.xhtml")).isEmpty();
        assertThat(Area.of("/console/settlements.xhtml")).isEmpty();
    }

    @Test
    void settlement_is_not_for_marketing_and_the_audit_not_for_finance() {
        assertThat(Area.SETTLEMENT.opensTo(having(Roles.MARKETING))).isFalse();
        assertThat(Area.SETTLEMENT.opensTo(having(Roles.FINANCE))).isTrue();
        assertThat(Area.AUDIT.opensTo(having(Roles.FINANCE))).isFalse();
        assertThat(Area.AUDIT.opensTo(having(Roles.AUDITOR))).isTrue();
    }

    @Test
    void no_area_is_for_members_or_partners() {
        assertThat(Area.values())
                .noneMatch(area -> area.opensTo(
                        having(Roles.MEMBER, Roles.PARTNER_ADMIN, Roles.PARTNER_FINANCE, Roles.PARTNER_TILL)));
    }

    private static Predicate<String> having(String... roles) {
        return Set.of(roles)::contains;
    }
}
