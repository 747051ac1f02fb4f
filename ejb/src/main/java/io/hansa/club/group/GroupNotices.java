package io.hansa.club.group;

import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** What members are told of their appointments. */
@ApplicationScoped
class GroupNotices {

    @Inject
    Outbox outbox;

    /** @param what {@code appointed} or {@code ended} */
    void tell(String what, Appointment appointment, Group group) {
        outbox.tell(new Notification(
                appointment.member(),
                "club.group-" + what,
                Map.of("group", group.name()),
                "A" + appointment.id() + "." + what));
    }
}
