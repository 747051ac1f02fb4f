package io.hansa.web.api.member;

import io.hansa.club.entitlement.MemberRights;
import io.hansa.club.entitlement.RightCode;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.partners.visit.DoorRefusals;
import io.hansa.partners.visit.Places;
import io.hansa.partners.visit.RefusalReason;
import io.hansa.partners.visit.ReservationView;
import io.hansa.partners.visit.Reservations;
import io.hansa.web.api.Answers;
import io.hansa.web.api.Idempotent;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
import io.hansa.web.api.PlaceItem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.Map;

/** The member's rights, where they can be used, and what it has reserved. */
@Path("/me")
@RequestScoped
@RolesAllowed(Roles.MEMBER)
@Produces(MediaType.APPLICATION_JSON)
public class RightsResource {

    @Inject
    MemberRights rights;

    @Inject
    Places places;

    @Inject
    Reservations reservations;

    @Inject
    DoorRefusals refusals;

    @Inject
    Programme programme;

    @Inject
    Me me;

    @Context
    UriInfo uri;

    @GET
    @Path("rights")
    public Response rights() {
        var items = rights.of(me.number()).stream()
                .map(has -> RightAnswer.of(has, me.language()))
                .toList();
        return Answers.ok(Map.of("items", items));
    }

    /** Every change of a counted right, newest first; nothing of one that the member never had. */
    @GET
    @Path("rights/{right}/statement")
    public Response statement(
            @PathParam("right") @Pattern(regexp = "[A-Z][A-Z0-9_]{1,15}") String right,
            @BeanParam @Valid PageQuery page) {
        var slice = rights.lines(me.number(), new RightCode(right), page.cursor(), page.limit());
        return Pages.of(slice.map(line -> RightLine.of(line, me.language())), uri);
    }

    /** Of the coming seven days, with places free. */
    @GET
    @Path("rights/{right}/places")
    public Response places(@PathParam("right") @Pattern(regexp = "[A-Z][A-Z0-9_]{1,15}") String right) {
        var items = places.free(right, programme.today()).stream()
                .map(place -> PlaceItem.of(place, me.language()))
                .toList();
        return Answers.ok(Map.of("items", items));
    }

    @GET
    @Path("reservations")
    public Response reservations(@BeanParam @Valid PageQuery page) {
        var slice = reservations.of(me.number(), page.cursor(), page.limit());
        return Pages.of(slice.map(one -> ReservationAnswer.of(one, me.language())), uri);
    }

    @POST
    @Path("reservations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    public Response reserve(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid ReservationRequest request) {
        ReservationView made = reservations.reserve(request.command(key));
        return Answers.created(
                "me/reservations/" + made.number(), ReservationAnswer.of(made, me.language()), made.replayed());
    }

    @PUT
    @Path("reservations/{reservation}/cancellation")
    public Response cancel(@PathParam("reservation") String number) {
        return Answers.ok(ReservationAnswer.of(reservations.cancel(number), me.language()));
    }

    /** The member says that it was turned away. */
    @PUT
    @Path("reservations/{reservation}/complaint")
    public Response complain(@PathParam("reservation") String number) {
        var refusal = refusals.complain(number, RefusalReason.OTHER, "");
        return Answers.ok(ReservationAnswer.of(refusal.reservation(), me.language()));
    }
}
