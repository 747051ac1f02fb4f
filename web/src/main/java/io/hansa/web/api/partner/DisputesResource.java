package io.hansa.web.api.partner;

import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.dispute.DisputeFilter;
import io.hansa.partners.dispute.DisputeNumber;
import io.hansa.partners.dispute.DisputeOutcome;
import io.hansa.partners.dispute.DisputeState;
import io.hansa.partners.dispute.DisputeStep;
import io.hansa.partners.dispute.Disputes;
import io.hansa.partners.dispute.TakeStep;
import io.hansa.partners.dispute.Waiting;
import io.hansa.partners.evidence.Evidence;
import io.hansa.web.api.Answers;
import io.hansa.web.api.BodyLimit;
import io.hansa.web.api.Choice;
import io.hansa.web.api.ForScope;
import io.hansa.web.api.Idempotent;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.Optional;

/** Disputes of the caller's partner about lines of its statements. */
@Path("/partner/disputes")
@RequestScoped
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class DisputesResource {

    /** One more than a file may have, so that the boundary says what is wrong with it. */
    private static final int FILE_BYTES = Evidence.MOST_BYTES + 1;

    @Inject
    Disputes disputes;

    @Context
    UriInfo uri;

    @GET
    @ForScope(Scope.READ)
    public Response list(
            @QueryParam("state") String state,
            @QueryParam("waitsFor") String waitsFor,
            @BeanParam @Valid PageQuery page) {
        var filter = new DisputeFilter(
                Optional.empty(),
                Choice.of(DisputeState.class, "state", state),
                Choice.of(Waiting.class, "waitsFor", waitsFor),
                Optional.empty(),
                DisputeFilter.Order.NEWEST_FIRST);
        return Pages.of(disputes.list(filter, page.cursor(), page.limit()).map(DisputeItem::of), uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ForScope(Scope.DISPUTE)
    public Response open(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid DisputeRequest request) {
        DisputeOutcome outcome = disputes.open(request.command(key));
        return Answers.created(
                "partner/disputes/" + outcome.dispute().number(),
                DisputeAnswer.of(outcome.dispute()),
                outcome.replayed());
    }

    @GET
    @Path("{dispute}")
    @ForScope(Scope.READ)
    public Response one(@PathParam("dispute") String number) {
        return Answers.ok(DisputeAnswer.of(disputes.dispute(new DisputeNumber(number))));
    }

    @POST
    @Path("{dispute}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ForScope(Scope.DISPUTE)
    public Response take(
            @HeaderParam(Idempotent.KEY) String key,
            @PathParam("dispute") String number,
            @NotNull @Valid DisputeStepRequest request) {
        return taken(disputes.take(request.command(key, new DisputeNumber(number))));
    }

    @POST
    @Path("{dispute}/files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Idempotent
    @ForScope(Scope.DISPUTE)
    @BodyLimit(FILE_BYTES)
    public Response handIn(
            @HeaderParam(Idempotent.KEY) String key,
            @PathParam("dispute") String number,
            @QueryParam("name") @NotNull @Size(min = 1, max = 120) String name,
            byte[] content) {
        return taken(disputes.take(new TakeStep(
                key, new DisputeNumber(number), DisputeStep.EVIDENCE, 0, "", List.of(new Evidence(name, content)))));
    }

    @GET
    @Path("{dispute}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @ForScope(Scope.READ)
    public Response file(@PathParam("dispute") String number, @PathParam("file") @Positive int file) {
        return EvidenceAnswer.of(disputes.evidence(new DisputeNumber(number), file));
    }

    private static Response taken(DisputeOutcome outcome) {
        return Answers.ok(DisputeAnswer.of(outcome.dispute()), outcome.replayed());
    }
}
