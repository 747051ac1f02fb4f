package io.hansa.web.api.admin;

import io.hansa.club.adjustment.AdjustmentFilter;
import io.hansa.club.adjustment.AdjustmentNumber;
import io.hansa.club.adjustment.AdjustmentReceipt;
import io.hansa.club.adjustment.AdjustmentState;
import io.hansa.club.adjustment.Adjustments;
import io.hansa.club.adjustment.Approvals;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Roles;
import io.hansa.web.api.Answers;
import io.hansa.web.api.Choice;
import io.hansa.web.api.Idempotent;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** Corrections by hand: asked by one person and, above a limit, decided by another. */
@Path("/admin")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
public class AdjustmentsResource {

    @Inject
    Adjustments adjustments;

    @Inject
    Approvals approvals;

    @Context
    UriInfo uri;

    @POST
    @Path("adjustments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.SERVICE, Roles.FINANCE, Roles.ADMIN})
    public Response adjust(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid AdjustmentBody body) {
        return asked(adjustments.adjust(body.command(key)));
    }

    @POST
    @Path("entries/{entry}/reversal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    public Response reverse(
            @HeaderParam(Idempotent.KEY) String key,
            @PathParam("entry") @Positive long entry,
            @NotNull @Valid ReversalBody body) {
        return asked(adjustments.reverse(body.command(key, new EntryNumber(entry))));
    }

    @GET
    @Path("adjustments")
    @RolesAllowed({Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    public Response list(
            @QueryParam("state") String state,
            @QueryParam("member") String member,
            @QueryParam("mine") String mine,
            @BeanParam @Valid PageQuery page) {
        AdjustmentFilter filter = new AdjustmentFilter(
                Choice.of(AdjustmentState.class, "state", state),
                Optional.ofNullable(member).map(AdjustmentBody::number),
                Choice.yesOrNo("mine", mine).orElse(false));
        return Pages.of(
                approvals.adjustments(filter, page.cursor(), page.limit()).map(AdjustmentAnswer::of), uri);
    }

    @GET
    @Path("adjustments/{adjustment}")
    @RolesAllowed({Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    public Response one(@PathParam("adjustment") String number) {
        return Answers.ok(AdjustmentAnswer.of(approvals.adjustment(new AdjustmentNumber(number))));
    }

    @PUT
    @Path("adjustments/{adjustment}/approval")
    public Response approve(@PathParam("adjustment") String number) {
        return decided(approvals.approve(new AdjustmentNumber(number)));
    }

    @PUT
    @Path("adjustments/{adjustment}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response refuse(@PathParam("adjustment") String number, @NotNull @Valid RefusalBody body) {
        return decided(approvals.refuse(new AdjustmentNumber(number), body.decision()));
    }

    @PUT
    @Path("adjustments/{adjustment}/withdrawal")
    @RolesAllowed({Roles.SERVICE, Roles.FINANCE, Roles.ADMIN})
    public Response withdraw(@PathParam("adjustment") String number) {
        return decided(approvals.withdraw(new AdjustmentNumber(number)));
    }

    /** 201: points moved; 202: they have not, or not yet. */
    private static Response asked(AdjustmentReceipt receipt) {
        Response made = Answers.created(
                "admin/adjustments/" + receipt.adjustment(), AdjustmentOutcome.of(receipt), receipt.replayed());
        return receipt.entry().isPresent()
                ? made
                : Response.fromResponse(made).status(Response.Status.ACCEPTED).build();
    }

    private static Response decided(AdjustmentReceipt receipt) {
        return Answers.ok(AdjustmentOutcome.of(receipt), receipt.replayed());
    }
}
