package io.hansa.web.api.partner;

import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.equivalence.MemberStatuses;
import io.hansa.web.api.Answers;
import io.hansa.web.api.ForScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What tier a member has at the caller's partner: said by its system, and read again. */
@Path("/partner/members/{member}/status")
@RequestScoped
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class MemberStatusResource {

    @Inject
    MemberStatuses statuses;

    @GET
    @ForScope(Scope.MEMBERS)
    public Response read(@PathParam("member") @Pattern(regexp = Texts.MEMBER) String member) {
        return Answers.ok(MemberStatusAnswer.of(statuses.mine(member)));
    }

    /** The same again is no news. */
    @PUT
    @ForScope(Scope.MEMBERS)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response say(
            @PathParam("member") @Pattern(regexp = Texts.MEMBER) String member,
            @NotNull @Valid MemberStatusRequest request) {
        return Answers.ok(MemberStatusAnswer.of(
                statuses.recordMine(member, request.number(), request.tier(), request.lastDate(), request.proof())));
    }
}
