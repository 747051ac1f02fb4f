package io.hansa.club.group;

import io.hansa.club.member.MemberState;
import io.hansa.club.member.MemberStepped;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Who leaves the club acts for nobody any more, in the same transaction. */
@ApplicationScoped
class GoneMembers {

    @Inject
    AppointmentRows appointments;

    @Inject
    Ending ending;

    @Inject
    Programme programme;

    void onStepped(@Observes MemberStepped step) {
        if (step.to() == MemberState.LEFT || step.to() == MemberState.ERASED) {
            appointments.live(step.member(), programme.now()).forEach(id -> ending.end(id, step.actor()));
        }
    }
}
