package io.hansa.web.api.member;

import io.hansa.club.household.HouseholdNotFound;
import io.hansa.club.household.Leaving;
import io.hansa.club.household.PoolView;
import io.hansa.club.household.Pools;
import io.hansa.club.household.SetPersonTerms;
import io.hansa.club.invitation.Invitations;
import io.hansa.club.invitation.OfferHead;
import io.hansa.club.pool.PoolTerms;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.web.api.Answers;
import io.hansa.web.api.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The persons of the member's household: terms of their own, who heads it next, who leaves it. */
@Path("/me/household")
@RequestScoped
@RetryOnConflict
@RolesAllowed(Roles.MEMBER)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HouseholdPersonsResource {

    @Inject
    Pools pools;

    @Inject
    Leaving leaving;

    @Inject
    Invitations invitations;

    @Inject
    Me me;

    /** By the head; who has seen an older version is refused, so that it needs no key. */
    @PUT
    @Path("persons/{member}/terms")
    public Response set(@PathParam("member") String member, @NotNull @Valid PoolTermsRequest request) {
        return set(member, request.version(), Optional.of(request.terms()));
    }

    /** From now on as all of the household. */
    @DELETE
    @Path("persons/{member}/terms")
    @Consumes(MediaType.WILDCARD)
    public Response takeBack(
            @PathParam("member") String member, @QueryParam("version") @NotNull @PositiveOrZero Integer seen) {
        return set(member, seen, Optional.empty());
    }

    private Response set(String member, int seen, Optional<PoolTerms> own) {
        PoolView pool = pool();
        pools.set(new SetPersonTerms(pool.household().number(), number(member), seen, own));
        return Answers.ok(HouseholdAnswer.of(pool()));
    }

    /** The head ends another's place, everybody its own. */
    @DELETE
    @Path("persons/{member}")
    @Consumes(MediaType.WILDCARD)
    public Response remove(@PathParam("member") String member) {
        MemberNumber person = number(member);
        if (person.equals(me.number())) {
            leaving.leave(person);
        } else {
            leaving.remove(me.number(), person);
        }
        return Response.noContent().build();
    }

    @POST
    @Path("heads")
    @Idempotent
    public Response handOver(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid HeadRequest request) {
        var sent = invitations.offer(new OfferHead(me.number(), number(request.member()), key));
        return Answers.created("me/household", InvitationAnswer.of(sent), sent.replayed());
    }

    private PoolView pool() {
        return pools.of(me.number()).orElseThrow(() -> new HouseholdNotFound("-"));
    }

    private static MemberNumber number(String text) {
        if (!MemberNumber.isValid(text)) {
            throw new HouseholdNotFound(text);
        }
        return new MemberNumber(text);
    }
}
