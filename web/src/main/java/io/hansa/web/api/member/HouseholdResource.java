package io.hansa.web.api.member;

import io.hansa.club.household.HouseholdNotFound;
import io.hansa.club.household.Households;
import io.hansa.club.household.Leaving;
import io.hansa.club.household.PoolView;
import io.hansa.club.household.Pools;
import io.hansa.club.household.SetPoolTerms;
import io.hansa.club.invitation.Invitations;
import io.hansa.club.invitation.InviteToHousehold;
import io.hansa.club.pool.DrawApprovals;
import io.hansa.club.pool.DrawRequestNumber;
import io.hansa.club.pool.DrawRequestView;
import io.hansa.club.pool.PoolHolder;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.web.api.Answers;
import io.hansa.web.api.Idempotent;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** The member's household: what it shares, whom it asks to join, and what waits for its head. */
@Path("/me/household")
@RequestScoped
@RetryOnConflict
@RolesAllowed(Roles.MEMBER)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HouseholdResource {

    @Inject
    Households households;

    @Inject
    Leaving leaving;

    @Inject
    Pools pools;

    @Inject
    Invitations invitations;

    @Inject
    DrawApprovals approvals;

    @Inject
    Me me;

    @Context
    UriInfo uri;

    @GET
    public Response mine() {
        var pool = pools.of(me.number()).orElseThrow(() -> new HouseholdNotFound("-"));
        return Answers.ok(HouseholdAnswer.of(pool));
    }

    /** Makes one; who is in one is refused, so that it needs no key. */
    @PUT
    public Response make(@NotNull @Valid HouseholdRequest request) {
        households.create(request.name(), me.number());
        return mine();
    }

    /** All leave it at once; by the head. */
    @DELETE
    @Consumes(MediaType.WILDCARD)
    public Response split() {
        leaving.split(me.number());
        return Response.noContent().build();
    }

    /** By the head; who has seen an older version is refused, so that it needs no key. */
    @PUT
    @Path("terms")
    public Response set(@NotNull @Valid PoolTermsRequest request) {
        var household = pools.of(me.number()).map(PoolView::household).orElseThrow(() -> new HouseholdNotFound("-"));
        return Answers.ok(HouseholdAnswer.Terms.of(pools.set(new SetPoolTerms(household.number(), request.terms()))));
    }

    @POST
    @Path("invitations")
    @Idempotent
    public Response invite(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid InvitationRequest request) {
        var sent = invitations.invite(new InviteToHousehold(me.number(), request.member(), key));
        return Answers.created("me/household", InvitationAnswer.of(sent), sent.replayed());
    }

    /** What others of it ask; nothing for who does not head it. */
    @GET
    @Path("requests")
    public Response requests(@BeanParam @Valid PageQuery page) {
        var holder = pools.of(me.number())
                .map(pool -> PoolHolder.household(pool.household().number()))
                .orElseThrow(() -> new HouseholdNotFound("-"));
        var slice = approvals.requests(me.number(), holder, Optional.empty(), page.cursor(), page.limit());
        return Pages.of(slice.map(request -> DrawRequestAnswer.of(request, me.language())), uri);
    }

    @PUT
    @Path("requests/{request}/approval")
    @Consumes(MediaType.WILDCARD)
    public Response approve(@PathParam("request") String number) {
        return answer(approvals.approve(me.number(), new DrawRequestNumber(number)));
    }

    @PUT
    @Path("requests/{request}/refusal")
    @Consumes(MediaType.WILDCARD)
    public Response refuse(@PathParam("request") String number) {
        return answer(approvals.refuse(me.number(), new DrawRequestNumber(number)));
    }

    private Response answer(DrawRequestView request) {
        return Answers.ok(DrawRequestAnswer.of(request, me.language()), request.replayed());
    }
}
