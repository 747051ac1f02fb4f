package io.hansa.club.invitation;

import io.hansa.club.household.Membership;
import io.hansa.club.member.MemberLookup;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Invitations with what they invite to, in a few statements. */
@ApplicationScoped
class InvitationViews {

    @Inject
    Membership memberships;

    @Inject
    MemberLookup members;

    @Inject
    Programme programme;

    InvitationView view(Invitation invitation, boolean replayed) {
        return views(List.of(invitation), replayed).get(0);
    }

    List<InvitationView> views(List<Invitation> invitations) {
        return views(invitations, false);
    }

    private List<InvitationView> views(List<Invitation> invitations, boolean replayed) {
        var households = memberships.sketches(
                invitations.stream().map(Invitation::household).distinct().toList());
        var heads = members.maskedNames(households.values().stream()
                .map(Membership.Sketch::head)
                .distinct()
                .toList());
        return invitations.stream()
                .map(invitation -> {
                    var household = households.get(invitation.household());
                    return new InvitationView(
                            invitation.number(),
                            invitation.kind(),
                            invitation.stateAt(programme.now()),
                            invitation.shown(),
                            new InvitationView.Household(
                                    household.number(),
                                    household.name(),
                                    heads.getOrDefault(household.head(), ""),
                                    household.persons(),
                                    household.terms()),
                            invitation.invitedAt(),
                            invitation.dueAt(),
                            invitation.endedAt(),
                            replayed);
                })
                .toList();
    }
}
