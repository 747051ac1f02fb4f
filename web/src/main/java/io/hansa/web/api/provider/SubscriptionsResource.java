package io.hansa.web.api.provider;

import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.subscription.SubscriptionFilter;
import io.hansa.partners.subscription.SubscriptionNumber;
import io.hansa.partners.subscription.SubscriptionReceipt;
import io.hansa.partners.subscription.SubscriptionStatus;
import io.hansa.partners.subscription.Subscriptions;
import io.hansa.web.api.Answers;
import io.hansa.web.api.Choice;
import io.hansa.web.api.ForScope;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** The subscriptions of the caller's services. */
@Path("/partner/subscriptions")
@RequestScoped
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class SubscriptionsResource {

    @Inject
    Subscriptions subscriptions;

    @Inject
    Shown shown;

    @Context
    UriInfo uri;

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @ForScope(Scope.SUBSCRIBE)
    public Response ask(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid SubscriptionRequest request) {
        SubscriptionReceipt made = subscriptions.ask(request.command(key));
        return Answers.created(
                "partner/subscriptions/" + made.subscription().number(),
                shown.one(made.subscription()),
                made.replayed());
    }

    @GET
    @ForScope(Scope.READ)
    public Response list(@QueryParam("status") String status, @BeanParam @Valid PageQuery page) {
        var filter = new SubscriptionFilter(
                Optional.empty(), Optional.empty(), Choice.of(SubscriptionStatus.class, "status", status));
        return Pages.of(shown.all(subscriptions.list(filter, page.cursor(), page.limit())), uri);
    }

    @GET
    @Path("{subscription}")
    @ForScope(Scope.READ)
    public Response one(@PathParam("subscription") String number) {
        return Answers.ok(shown.one(subscriptions.subscription(new SubscriptionNumber(number))));
    }

    @PUT
    @Path("{subscription}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @ForScope(Scope.SUBSCRIBE)
    public Response confirm(@PathParam("subscription") String number, @NotNull @Valid CodeBody body) {
        var outcome = subscriptions.confirm(new SubscriptionNumber(number), body.code());
        return Answers.ok(shown.one(outcome.required()));
    }

    @PUT
    @Path("{subscription}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @ForScope(Scope.SUBSCRIBE)
    public Response cancel(@PathParam("subscription") String number, @NotNull @Valid ReasonBody body) {
        return Answers.ok(shown.one(subscriptions.cancel(new SubscriptionNumber(number), Optional.of(body.reason()))));
    }
}
