package io.hansa.web.api.member;

import io.hansa.club.life.LeaveClub;
import io.hansa.club.life.LeavingOutlook;
import io.hansa.club.life.Memberships;
import io.hansa.club.member.MemberState;
import io.hansa.club.member.StepReason;
import io.hansa.kernel.Roles;
import io.hansa.web.api.Answers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The life of the calling member's membership: leaving, coming back. */
@Path("/me/membership")
@RequestScoped
@RolesAllowed(Roles.MEMBER)
@Produces(MediaType.APPLICATION_JSON)
public class MembershipResource {

    @Inject
    Memberships memberships;

    @Inject
    Me me;

    @GET
    public Response present() {
        var view = memberships.view(me.number());
        var outlook = view.state().mayBecome(MemberState.LEFT)
                ? Optional.of(memberships.outlook(me.number()))
                : Optional.<LeavingOutlook>empty();
        return Answers.ok(Membership.of(view, outlook));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@NotNull @Valid MembershipRequest body) {
        if (body.state().equals(MemberState.LEFT.name())) {
            // an enrolment is no reason for leaving: without one it is refused as such
            var reason = body.reason() == null ? StepReason.ENROLLED : StepReason.valueOf(body.reason());
            memberships.leave(new LeaveClub(me.number(), reason, body.words() == null ? "" : body.words()));
        } else {
            memberships.comeBack(me.number());
        }
        return present();
    }
}
