package io.hansa.web.api.member;

import io.hansa.kernel.Roles;
import io.hansa.partners.evidence.Evidence;
import io.hansa.partners.missing.MissingNumber;
import io.hansa.partners.missing.MissingOutcome;
import io.hansa.partners.missing.MissingPoints;
import io.hansa.web.api.Answers;
import io.hansa.web.api.BodyLimit;
import io.hansa.web.api.Idempotent;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Points that purchases of the calling member did not bring. */
@Path("/me/missing-points")
@RequestScoped
@RolesAllowed(Roles.MEMBER)
@Produces(MediaType.APPLICATION_JSON)
public class MissingPointsResource {

    private static final int FILE_BYTES = Evidence.MOST_BYTES + 1;

    @Inject
    MissingPoints claims;

    @Context
    UriInfo uri;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    public Response claim(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid MissingClaimRequest request) {
        MissingOutcome outcome = claims.claim(request.command(key));
        return Answers.created(
                "me/missing-points/" + outcome.claim().row().number(),
                MissingClaim.Whole.of(outcome.claim()),
                outcome.replayed());
    }

    @GET
    public Response list(@BeanParam @Valid PageQuery page) {
        return Pages.of(claims.list(page.cursor(), page.limit()).map(MissingClaim::of), uri);
    }

    @GET
    @Path("{claim}")
    public Response one(@PathParam("claim") String number) {
        return Answers.ok(MissingClaim.Whole.of(claims.claim(new MissingNumber(number))));
    }

    @PUT
    @Path("{claim}/withdrawal")
    public Response withdraw(@PathParam("claim") String number) {
        return Answers.ok(MissingClaim.Whole.of(claims.withdraw(new MissingNumber(number))));
    }

    @POST
    @Path("{claim}/files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Idempotent
    @BodyLimit(FILE_BYTES)
    public Response handIn(
            @HeaderParam(Idempotent.KEY) String key,
            @PathParam("claim") String number,
            @QueryParam("name") @NotNull @Size(min = 1, max = 120) String name,
            byte[] content) {
        MissingOutcome outcome = claims.handIn(key, new MissingNumber(number), new Evidence(name, content));
        return Answers.ok(MissingClaim.Whole.of(outcome.claim()), outcome.replayed());
    }
}
