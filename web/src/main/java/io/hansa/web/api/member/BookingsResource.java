package io.hansa.web.api.member;

import io.hansa.events.booking.BookSeats;
import io.hansa.events.booking.BookingNumber;
import io.hansa.events.booking.BookingView;
import io.hansa.events.booking.Bookings;
import io.hansa.events.event.EventNumber;
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

/** The member's seats at events, and its places in waiting lists. */
@Path("/me/bookings")
@RequestScoped
@RetryOnConflict
@RolesAllowed(Roles.MEMBER)
@Produces(MediaType.APPLICATION_JSON)
public class BookingsResource {

    @Inject
    Bookings bookings;

    @Inject
    Me me;

    @Context
    UriInfo uri;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    public Response book(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid BookingRequest request) {
        var command = new BookSeats(
                me.number(),
                new EventNumber(request.event()),
                request.companions(),
                Boolean.TRUE.equals(request.orWait()),
                key);
        BookingView booking = bookings.book(command);
        return Answers.created(
                "me/bookings/" + booking.number(), Booking.of(booking, me.language()), booking.replayed());
    }

    @PUT
    @Path("{booking}/cancellation")
    public Response cancel(@PathParam("booking") String number) {
        BookingView booking = bookings.cancel(me.number(), new BookingNumber(number));
        return Answers.ok(Booking.of(booking, me.language()), booking.replayed());
    }

    @GET
    public Response list(@BeanParam @Valid PageQuery page) {
        var slice = bookings.bookings(me.number(), page.cursor(), page.limit());
        return Pages.of(slice.map(booking -> Booking.of(booking, me.language())), uri);
    }

    @GET
    @Path("{booking}")
    public Response one(@PathParam("booking") String number) {
        return Answers.ok(Booking.of(bookings.booking(me.number(), new BookingNumber(number)), me.language()));
    }
}
