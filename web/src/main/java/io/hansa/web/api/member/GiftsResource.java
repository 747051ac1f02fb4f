package io.hansa.web.api.member;

import io.hansa.club.gift.Gifts;
import io.hansa.club.gift.GiveGift;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/** Giving points or a counted right to another member in two steps: who it is and what it does, then the gift. */
@Path("/me")
@RequestScoped
@RetryOnConflict
@RolesAllowed(Roles.MEMBER)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GiftsResource {

    @Inject
    Gifts gifts;

    @Inject
    Me me;

    @Context
    UriInfo uri;

    /** Nothing moves by a quote, so that it needs no key. */
    @POST
    @Path("gift-quotes")
    public Response quote(@NotNull @Valid GiftQuoteRequest request) {
        return Answers.ok(GiftQuote.of(gifts.quote(request.asked(me.number()))));
    }

    /** By unit, points first. */
    @GET
    @Path("gift-limits")
    public Response limits() {
        var items = gifts.giveable(me.number()).stream().map(GiftLimitItem::of).toList();
        return Answers.ok(Map.of("items", items));
    }

    @POST
    @Path("gifts")
    @Idempotent
    public Response give(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid GiftRequest request) {
        var gift = gifts.give(new GiveGift(me.number(), request.quote(), key));
        return Answers.created("me/gifts/" + gift.gift(), Gift.of(gift, me.number()), gift.replayed());
    }

    @GET
    @Path("gifts")
    public Response list(@BeanParam @Valid PageQuery page) {
        var slice = gifts.of(me.number(), page.cursor(), page.limit());
        return Pages.of(slice.map(gift -> Gift.of(gift, me.number())), uri);
    }

    @GET
    @Path("gifts/{gift}")
    public Response one(@PathParam("gift") String number) {
        return Answers.ok(Gift.of(gifts.gift(me.number(), number), me.number()));
    }
}
