package io.hansa.club.frequency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;

/** After how many days a member should hear of its account manager again. For boundaries of the club. */
@ApplicationScoped
public class Cadences {

    @Inject
    FrequencyRows rows;

    /** Days by tier, those of {@link FrequencyCell#ANY_TIER} for tiers that are not among them; empty when nothing is planned. */
    public Map<String, Integer> byTier() {
        return rows.current().stream()
                .filter(version -> version.cell().kind() == FrequencyKind.CADENCE)
                .filter(version -> version.terms().enabled())
                .collect(Collectors.toMap(
                        version -> version.cell().appliesTo(),
                        version -> version.terms().days()));
    }
}
