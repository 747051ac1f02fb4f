package io.hansa.club.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VersionTableTest {

    private static final VersionTable PLANS = new VersionTable("club_right_plan", "right-plan", List.of("code"));
    private static final VersionTable LIMITS =
            new VersionTable("club_gift_limit", "gift-limit", List.of("unit", "tier"));

    @Test
    void a_version_that_nobody_has_decided_about_waits() {
        assertThat(PLANS.waiting())
                .isEqualTo("SELECT v.* FROM club_right_plan v WHERE NOT EXISTS (SELECT 1 FROM club_decision d"
                        + " WHERE d.proposal = CONCAT('right-plan:', v.code, ' v', v.version)) ORDER BY v.set_at");
    }

    @Test
    void a_name_of_several_columns_has_points_between_them() {
        assertThat(LIMITS.approved())
                .isEqualTo("SELECT v.* FROM club_gift_limit v JOIN club_decision d"
                        + " ON d.proposal = CONCAT('gift-limit:', v.unit, '.', v.tier, ' v', v.version)"
                        + " AND d.verdict = 'APPROVED'");
    }

    @Test
    void the_last_of_those_that_were_approved_holds() {
        assertThat(LIMITS.holding())
                .startsWith(LIMITS.approved())
                .endsWith(" WHERE NOT EXISTS (SELECT 1 FROM club_gift_limit n JOIN club_decision e"
                        + " ON e.proposal = CONCAT('gift-limit:', n.unit, '.', n.tier, ' v', n.version)"
                        + " AND e.verdict = 'APPROVED'"
                        + " WHERE n.unit = v.unit AND n.tier = v.tier AND n.version > v.version)");
    }
}
