package io.hansa.partners.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartnerStageTest {

    @ParameterizedTest
    @EnumSource(PartnerStage.class)
    void only_who_is_live_transacts(PartnerStage stage) {
        assertThat(stage.transacts()).isEqualTo(stage == PartnerStage.LIVE);
    }

    @ParameterizedTest
    @EnumSource(PartnerStage.class)
    void every_stage_but_the_last_leads_to_the_end_and_the_last_nowhere(PartnerStage stage) {
        Set<PartnerStage> reached = EnumSet.of(stage);
        while (reached.addAll(
                reached.stream().flatMap(from -> from.next().stream()).toList())) {}

        assertThat(reached.contains(PartnerStage.TERMINATED)).isTrue();
        assertThat(stage.next().isEmpty()).isEqualTo(stage.isOver());
    }

    @Test
    void whoever_has_begun_ends_by_winding_down_only() {
        assertThat(Arrays.stream(PartnerStage.values())
                        .filter(PartnerStage::hasBegun)
                        .filter(stage -> stage.next().contains(PartnerStage.TERMINATED)))
                .containsExactly(PartnerStage.WINDING_DOWN);
    }

    @Test
    void tasks_are_asked_where_a_partner_goes_on_and_not_where_it_goes_back_or_stops() {
        assertThat(PartnerStage.DUE_DILIGENCE.goesOnTo(PartnerStage.CONTRACT_AGREED))
                .isTrue();
        assertThat(PartnerStage.INTEGRATION.goesOnTo(PartnerStage.LIVE)).isTrue();
        assertThat(PartnerStage.WINDING_DOWN.goesOnTo(PartnerStage.TERMINATED)).isTrue();
        assertThat(PartnerStage.INTEGRATION.goesOnTo(PartnerStage.CONTRACT_AGREED))
                .isFalse();
        assertThat(PartnerStage.LIVE.goesOnTo(PartnerStage.SUSPENDED)).isFalse();
        assertThat(PartnerStage.SUSPENDED.goesOnTo(PartnerStage.WINDING_DOWN)).isFalse();
        assertThat(PartnerStage.DUE_DILIGENCE.goesOnTo(PartnerStage.TERMINATED)).isFalse();
    }
}
