package io.hansa.club.group;

import io.hansa.club.pool.DrawRequests;
import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Ends appointments at once: who acts by one at the same moment is waited for, who comes later is refused. The member is told. */
@ApplicationScoped
class Ending {

    @Inject
    AppointmentRows appointments;

    @Inject
    GroupRows groups;

    @Inject
    DrawRequests requests;

    @Inject
    GroupNotices notices;

    @Inject
    Programme programme;

    /** @return whether it was not over before */
    boolean end(long id, Actor by) {
        var appointment = appointments.lock(id).orElseThrow(() -> new AppointmentNotFound(Long.toString(id)));
        if (appointment.isOverAt(programme.now())) {
            return false;
        }
        appointment.end(by.toString(), programme.now());
        notices.tell("ended", appointment, groups.find(appointment.group()).orElseThrow());
        requests.withdraw(Groups.holder(appointment.group()), List.of(appointment.member()), by);
        return true;
    }
}
