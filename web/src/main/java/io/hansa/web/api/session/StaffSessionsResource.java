package io.hansa.web.api.session;

import io.hansa.security.IdentityKind;
import io.hansa.web.api.Answers;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Gives staff a token. Nothing is kept, so that no idempotency key is needed. */
@Path("/admin/sessions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StaffSessionsResource {

    @Inject
    Doors doors;

    @Context
    HttpServletRequest servlet;

    @POST
    @PermitAll
    public Response begin(@NotNull @Valid SessionRequest request) {
        return Answers.ok(doors.enter(request, IdentityKind.STAFF, servlet.getRemoteAddr()));
    }
}
