package io.hansa.web.api.member;

import io.hansa.club.invitation.InvitationNumber;
import io.hansa.club.invitation.InvitationView;
import io.hansa.club.invitation.Invitations;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.web.api.Answers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** What the member is asked: to join a household, or to head its own. */
@Path("/me/invitations")
@RequestScoped
@RetryOnConflict
@RolesAllowed(Roles.MEMBER)
@Produces(MediaType.APPLICATION_JSON)
public class InvitationsResource {

    @Inject
    Invitations invitations;

    @Inject
    Me me;

    /** The few that wait. */
    @GET
    public Response list() {
        List<InvitationAnswer> waiting =
                invitations.of(me.number()).stream().map(InvitationAnswer::of).toList();
        return Answers.ok(Map.of("items", waiting));
    }

    @PUT
    @Path("{invitation}/acceptance")
    public Response accept(@PathParam("invitation") String number) {
        return answer(invitations.accept(me.number(), new InvitationNumber(number)));
    }

    @PUT
    @Path("{invitation}/refusal")
    public Response decline(@PathParam("invitation") String number) {
        return answer(invitations.decline(me.number(), new InvitationNumber(number)));
    }

    private static Response answer(InvitationView invitation) {
        return Answers.ok(InvitationAnswer.of(invitation), invitation.replayed());
    }
}
