package io.hansa.web.api.member;

import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.rewards.order.OrderNumber;
import io.hansa.rewards.order.OrderView;
import io.hansa.rewards.order.Orders;
import io.hansa.rewards.order.Payer;
import io.hansa.rewards.order.PlaceOrder;
import io.hansa.rewards.order.QuoteReward;
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
import java.util.Optional;

/** Redeeming in steps: a quote that holds for a while, an order that holds the points, the confirmation that issues the voucher. */
@Path("/me")
@RequestScoped
@RetryOnConflict
@RolesAllowed(Roles.MEMBER)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {

    @Inject
    Orders orders;

    @Inject
    Me me;

    @Context
    UriInfo uri;

    /** Nothing moves by a quote, so that it needs no key. */
    @POST
    @Path("quotes")
    public Response quote(@NotNull @Valid QuoteRequest request) {
        var quote = orders.quote(new QuoteReward(
                me.number(),
                request.reward(),
                Optional.ofNullable(request.payer()).orElse(Payer.MEMBER),
                Optional.ofNullable(request.group())));
        return Answers.ok(Quote.of(quote, me.language()));
    }

    @POST
    @Path("orders")
    @Idempotent
    public Response place(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid OrderRequest request) {
        OrderView order = orders.place(new PlaceOrder(me.number(), request.quote(), key));
        return Answers.created("me/orders/" + order.number(), Order.of(order, me.language()), order.replayed());
    }

    @PUT
    @Path("orders/{order}/confirmation")
    @Consumes(MediaType.WILDCARD)
    public Response confirm(@PathParam("order") String number) {
        OrderView order = orders.confirm(me.number(), new OrderNumber(number));
        return Answers.ok(Order.of(order, me.language()), order.replayed());
    }

    @PUT
    @Path("orders/{order}/cancellation")
    @Consumes(MediaType.WILDCARD)
    public Response cancel(@PathParam("order") String number) {
        OrderView order = orders.cancel(me.number(), new OrderNumber(number));
        return Answers.ok(Order.of(order, me.language()), order.replayed());
    }

    @GET
    @Path("orders")
    public Response list(@BeanParam @Valid PageQuery page) {
        var slice = orders.orders(me.number(), page.cursor(), page.limit());
        return Pages.of(slice.map(row -> OrderItem.of(row, me.language())), uri);
    }

    @GET
    @Path("orders/{order}")
    public Response one(@PathParam("order") String number) {
        return Answers.ok(Order.of(orders.order(me.number(), new OrderNumber(number)), me.language()));
    }
}
