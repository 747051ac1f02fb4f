package io.hansa.club.invitation;

import io.hansa.club.household.HouseholdNames;
import io.hansa.kernel.MemberNumber;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What members are told of invitations. */
@ApplicationScoped
class InvitationNotices {

    @Inject
    Outbox outbox;

    @Inject
    HouseholdNames households;

    void invited(Invitation invitation) {
        String what = invitation.kind() == InvitationKind.JOIN ? "household-invited" : "household-head-offered";
        invitation.member().ifPresent(member -> outbox.tell(notice(invitation, member, what)));
    }

    /** The head, of what became of it; who joined is told of otherwise, and what it took back it knows. */
    void ended(Invitation invitation, InvitationState end) {
        if (end == InvitationState.DECLINED || end == InvitationState.LAPSED) {
            String what = "household-invitation-" + end.name().toLowerCase(Locale.ROOT);
            outbox.tell(notice(invitation, invitation.invitedBy(), what));
        }
    }

    private Notification notice(Invitation invitation, MemberNumber to, String what) {
        String household = invitation.household();
        return new Notification(
                to,
                "club." + what,
                Map.of(
                        "household", households.of(List.of(household)).getOrDefault(household, household),
                        "shown", invitation.shown(),
                        "dueAt", invitation.dueAt().toString()),
                invitation.number() + "." + what);
    }
}
