package io.hansa.web.api.session;

import io.hansa.security.IdentityKind;
import io.hansa.security.SignIn;
import io.hansa.security.SignedIn;
import io.hansa.security.WrongCredentials;
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

/** Gives members and staff a token for their login and password. Nothing is kept, so that no idempotency key is needed. */
@Path("/")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    @Inject
    SignIn signIn;

    @Inject
    SessionTokens tokens;

    @Context
    HttpServletRequest servlet;

    @POST
    @Path("me/sessions")
    @PermitAll
    public Response member(@NotNull @Valid SessionRequest request) {
        return session(request, IdentityKind.MEMBER);
    }

    @POST
    @Path("admin/sessions")
    @PermitAll
    public Response staff(@NotNull @Valid SessionRequest request) {
        return session(request, IdentityKind.STAFF);
    }

    private Response session(SessionRequest request, IdentityKind kind) {
        SignedIn signedIn = signIn.authenticate(request.login(), request.password(), servlet.getRemoteAddr());
        if (signedIn.kind() != kind) {
            throw new WrongCredentials();
        }
        return Answers.ok(
                new SessionAnswer(tokens.issue(signedIn), "Bearer", SessionTokens.TTL.toSeconds(), signedIn.subject()));
    }
}
