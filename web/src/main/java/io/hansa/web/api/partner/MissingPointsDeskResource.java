package io.hansa.web.api.partner;

import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.missing.MissingFilter;
import io.hansa.partners.missing.MissingNumber;
import io.hansa.partners.missing.MissingOutcome;
import io.hansa.partners.missing.MissingPointsDesk;
import io.hansa.partners.missing.MissingState;
import io.hansa.web.api.Answers;
import io.hansa.web.api.Choice;
import io.hansa.web.api.ForScope;
import io.hansa.web.api.Idempotent;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
import io.hansa.web.api.member.MissingClaim;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** Members' claims at the caller's partner: confirmed with the amount, or rejected with a reason. */
@Path("/partner/missing-points")
@RequestScoped
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class MissingPointsDeskResource {

    @Inject
    MissingPointsDesk desk;

    @Context
    UriInfo uri;

    @GET
    @ForScope(Scope.READ)
    public Response list(@QueryParam("state") String state, @BeanParam @Valid PageQuery page) {
        var filter =
                new MissingFilter(Optional.empty(), Optional.empty(), Choice.of(MissingState.class, "state", state));
        return Pages.of(desk.list(filter, page.cursor(), page.limit()).map(MissingClaim::of), uri);
    }

    @GET
    @Path("{claim}")
    @ForScope(Scope.READ)
    public Response one(@PathParam("claim") String number) {
        return Answers.ok(MissingClaim.Whole.of(desk.claim(new MissingNumber(number))));
    }

    @POST
    @Path("{claim}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ForScope(Scope.ACCRUE)
    public Response confirm(
            @HeaderParam(Idempotent.KEY) String key,
            @PathParam("claim") String number,
            @NotNull @Valid MissingConfirmation request) {
        return answered(desk.confirm(request.command(key, new MissingNumber(number))));
    }

    @POST
    @Path("{claim}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ForScope(Scope.ACCRUE)
    public Response reject(
            @HeaderParam(Idempotent.KEY) String key,
            @PathParam("claim") String number,
            @NotNull @Valid MissingRejection request) {
        return answered(desk.reject(request.command(key, new MissingNumber(number))));
    }

    @GET
    @Path("{claim}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @ForScope(Scope.READ)
    public Response file(@PathParam("claim") String number, @PathParam("file") @Positive int file) {
        return EvidenceAnswer.of(desk.evidence(new MissingNumber(number), file));
    }

    private static Response answered(MissingOutcome outcome) {
        return Answers.ok(MissingClaim.Whole.of(outcome.claim()), outcome.replayed());
    }
}
