package io.hansa.club.tier;

import io.hansa.club.ladder.LaddersInForce;
import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.partners.equivalence.MemberStatusRecorded;
import io.hansa.partners.equivalence.MemberStatusView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Gives a member our tier for an equal one at a partner. What the partner itself says of its member holds at once, since two persons
 * agreed on what is equal; what our staff say for it waits for a second person.
 */
@ApplicationScoped
class Equivalents {

    private static final int MOST_YEARS = 100;

    @Inject
    Granting granting;

    @Inject
    Tiers tiers;

    @Inject
    Programme programme;

    void onRecorded(@Observes MemberStatusRecorded recorded) {
        MemberStatusView status = recorded.status();
        LocalDate latest = programme.today().plusYears(MOST_YEARS);
        Optional<LocalDate> until = status.validUntil().map(last -> last.isBefore(latest) ? last.plusDays(1) : latest);
        status.equivalent().ifPresent(tier -> {
            if (status.recordedBy().kind() == Actor.Kind.STAFF) {
                ask(status, tier, until);
            } else {
                granting.grantEquivalent(
                        status.member(),
                        tier,
                        until,
                        Inputs.none().with("partner", status.partnerCode()).with("theirs", status.tier()));
            }
        });
    }

    private void ask(MemberStatusView status, String tier, Optional<LocalDate> until) {
        if (tiers.of(status.member()).rank() >= tiers.tier(tier).rank()) {
            return;
        }
        granting.askFor(
                new AskTierRequest(
                        "equivalence." + status.partnerCode() + "." + status.member() + "."
                                + status.recordedAt().toEpochMilli(),
                        TierRequestKind.TIER,
                        status.member(),
                        LaddersInForce.MAIN,
                        Optional.of(tier),
                        Optional.empty(),
                        0,
                        0,
                        until.or(() -> Optional.of(programme.today().plusYears(1))),
                        Optional.empty(),
                        TierRequestReason.EQUIVALENCE,
                        status.partnerCode() + " " + status.tier() + ": " + status.number()),
                status.recordedBy());
    }
}
