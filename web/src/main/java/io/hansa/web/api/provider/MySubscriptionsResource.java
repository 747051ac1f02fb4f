package io.hansa.web.api.provider;

import io.hansa.kernel.Roles;
import io.hansa.partners.charge.Charges;
import io.hansa.partners.conduct.ComplaintReceipt;
import io.hansa.partners.conduct.Complaints;
import io.hansa.partners.subscription.SubscriptionFilter;
import io.hansa.partners.subscription.SubscriptionNumber;
import io.hansa.partners.subscription.SubscriptionStatus;
import io.hansa.partners.subscription.Subscriptions;
import io.hansa.web.api.Answers;
import io.hansa.web.api.Choice;
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

/** What the member subscribed to: query and cancel in one place. */
@Path("/me/subscriptions")
@RequestScoped
@RolesAllowed(Roles.MEMBER)
@Produces(MediaType.APPLICATION_JSON)
public class MySubscriptionsResource {

    @Inject
    Subscriptions subscriptions;

    @Inject
    Charges charges;

    @Inject
    Complaints complaints;

    @Inject
    Shown shown;

    @Context
    UriInfo uri;

    @GET
    public Response list(@QueryParam("status") String status, @BeanParam @Valid PageQuery page) {
        var filter = new SubscriptionFilter(
                Optional.empty(), Optional.empty(), Choice.of(SubscriptionStatus.class, "status", status));
        return Pages.of(shown.all(subscriptions.list(filter, page.cursor(), page.limit())), uri);
    }

    @GET
    @Path("{subscription}")
    public Response one(@PathParam("subscription") String text) {
        var number = new SubscriptionNumber(text);
        return Answers.ok(SubscriptionDetail.of(
                shown.one(subscriptions.subscription(number)),
                subscriptions.evidence(number),
                subscriptions.steps(number),
                complaints.of(number)));
    }

    @GET
    @Path("{subscription}/charges")
    public Response charges(@PathParam("subscription") String number, @BeanParam @Valid PageQuery page) {
        return Pages.of(
                charges.of(new SubscriptionNumber(number), page.cursor(), page.limit())
                        .map(ChargeAnswer::of),
                uri);
    }

    @PUT
    @Path("{subscription}/confirmation")
    public Response confirm(@PathParam("subscription") String number) {
        return Answers.ok(shown.one(subscriptions.confirm(new SubscriptionNumber(number))));
    }

    @PUT
    @Path("{subscription}/refusal")
    public Response decline(@PathParam("subscription") String number) {
        return Answers.ok(shown.one(subscriptions.decline(new SubscriptionNumber(number))));
    }

    @PUT
    @Path("{subscription}/cancellation")
    public Response cancel(@PathParam("subscription") String number) {
        return Answers.ok(shown.one(subscriptions.cancel(new SubscriptionNumber(number), Optional.empty())));
    }

    @PUT
    @Path("{subscription}/resumption")
    public Response resume(@PathParam("subscription") String number) {
        return Answers.ok(shown.one(subscriptions.resume(new SubscriptionNumber(number))));
    }

    @PUT
    @Path("{subscription}/price")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response agree(@PathParam("subscription") String number, @NotNull @Valid PriceVersionBody body) {
        return Answers.ok(shown.one(subscriptions.agree(new SubscriptionNumber(number), body.version())));
    }

    @POST
    @Path("{subscription}/complaints")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response complain(
            @HeaderParam(Idempotent.KEY) String key,
            @PathParam("subscription") String number,
            @NotNull @Valid ComplaintBody body) {
        ComplaintReceipt made = complaints.file(body.command(number, key));
        return Answers.created("me/subscriptions/" + number, ComplaintAnswer.of(made.complaint()), made.replayed());
    }
}
