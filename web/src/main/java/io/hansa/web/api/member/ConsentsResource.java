package io.hansa.web.api.member;

import io.hansa.club.consent.ChangeConsents;
import io.hansa.club.consent.Door;
import io.hansa.club.consent.MemberConsents;
import io.hansa.kernel.Roles;
import io.hansa.web.api.Answers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** How and for what the calling member may be contacted. */
@Path("/me/consents")
@RequestScoped
@RolesAllowed(Roles.MEMBER)
@Produces(MediaType.APPLICATION_JSON)
public class ConsentsResource {

    @Inject
    MemberConsents consents;

    @Inject
    Me me;

    @Context
    HttpServletRequest request;

    @GET
    public Response present() {
        return Answers.ok(ConsentsAnswer.of(consents.of(me.number()), consents.wording(), me.language()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@NotNull @Valid ConsentsRequest body) {
        consents.change(
                new ChangeConsents(me.number(), body.said(), Door.API, body.wording(), request.getRemoteAddr()));
        return present();
    }
}
