package io.hansa.club.portfolio;

import io.hansa.club.member.MemberState;
import io.hansa.club.member.MemberStepped;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Nobody looks after who has left the club, from the day on which it did. */
@ApplicationScoped
class GoneMembers {

    @Inject
    PortfolioRows rows;

    @Inject
    Programme programme;

    void onStepped(@Observes MemberStepped step) {
        if (step.to() == MemberState.LEFT || step.to() == MemberState.ERASED) {
            rows.end(List.of(step.member()), programme.today(), step.actor());
        }
    }
}
