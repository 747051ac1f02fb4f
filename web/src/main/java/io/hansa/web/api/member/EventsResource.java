package io.hansa.web.api.member;

import io.hansa.events.event.EventKind;
import io.hansa.events.event.EventNumber;
import io.hansa.events.event.Events;
import io.hansa.kernel.Roles;
import io.hansa.web.api.Answers;
import io.hansa.web.api.Choice;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What can I go to? */
@Path("/me/events")
@RequestScoped
@RolesAllowed(Roles.MEMBER)
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {

    @Inject
    Events events;

    @Inject
    Me me;

    @Context
    UriInfo uri;

    @GET
    public Response list(@QueryParam("kind") String kind, @BeanParam @Valid PageQuery page) {
        var wanted = Choice.of(EventKind.class, "kind", kind);
        var slice = events.upcoming(me.number(), wanted, page.cursor(), page.limit());
        return Pages.of(slice.map(offer -> EventAnswer.of(offer, me.language())), uri);
    }

    @GET
    @Path("{event}")
    public Response one(@PathParam("event") String event) {
        return Answers.ok(EventAnswer.of(events.offer(me.number(), new EventNumber(event)), me.language()));
    }
}
