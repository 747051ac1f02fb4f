package io.hansa.web.api.member;

import io.hansa.club.invitation.InvitationKind;
import io.hansa.club.invitation.InvitationState;
import io.hansa.club.invitation.InvitationView;
import java.time.Instant;
import java.util.Optional;

/**
 * An invitation to a household.
 *
 * @param shown the end of the number or phone that was asked
 * @param head the masked name of who heads the household
 * @param dueAt when it lapses
 */
public record InvitationAnswer(
        String invitation,
        InvitationKind kind,
        InvitationState state,
        String shown,
        String household,
        String name,
        String head,
        int persons,
        HouseholdAnswer.Terms terms,
        Instant invitedAt,
        Instant dueAt,
        Optional<Instant> endedAt) {

    static InvitationAnswer of(InvitationView view) {
        return new InvitationAnswer(
                view.number().value(),
                view.kind(),
                view.state(),
                view.shown(),
                view.household().number(),
                view.household().name(),
                view.household().head(),
                view.household().persons(),
                HouseholdAnswer.Terms.of(view.household().terms()),
                view.invitedAt(),
                view.dueAt(),
                view.endedAt());
    }
}
