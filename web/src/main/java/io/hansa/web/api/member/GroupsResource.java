package io.hansa.web.api.member;

import io.hansa.club.group.Appointments;
import io.hansa.club.pool.DrawApprovals;
import io.hansa.club.pool.PoolHolder;
import io.hansa.kernel.Roles;
import io.hansa.web.api.Answers;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;

/** The corporate groups that the member acts for now, and what waits for it as an administrator. */
@Path("/me/groups")
@RequestScoped
@RolesAllowed(Roles.MEMBER)
@Produces(MediaType.APPLICATION_JSON)
public class GroupsResource {

    @Inject
    Appointments appointments;

    @Inject
    DrawApprovals approvals;

    @Inject
    Me me;

    @Context
    UriInfo uri;

    /** The few that hold now. */
    @GET
    public Response list() {
        var acting = appointments.actingFor(me.number()).stream()
                .map(GroupAnswer::of)
                .toList();
        return Answers.ok(Map.of("items", acting));
    }

    /** Nothing for who is no administrator of it. */
    @GET
    @Path("{group}/requests")
    public Response requests(@PathParam("group") String group, @BeanParam @Valid PageQuery page) {
        var slice =
                approvals.requests(me.number(), PoolHolder.group(group), Optional.empty(), page.cursor(), page.limit());
        return Pages.of(slice.map(request -> DrawRequestAnswer.of(request, me.language())), uri);
    }
}
