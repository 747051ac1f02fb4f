package io.hansa.web.api.partner;

import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.webhook.Deliveries;
import io.hansa.partners.webhook.DeliveryFilter;
import io.hansa.partners.webhook.DeliveryState;
import io.hansa.partners.webhook.Webhooks;
import io.hansa.web.api.Answers;
import io.hansa.web.api.Choice;
import io.hansa.web.api.ForScope;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** What was sent to the endpoints of the caller's partner, and sends it again. */
@Path("/partner/webhook-deliveries")
@RequestScoped
@RetryOnConflict
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class WebhookDeliveriesResource {

    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @Context
    UriInfo uri;

    @GET
    @ForScope(Scope.WEBHOOKS)
    public Response list(
            @QueryParam("endpoint") String endpoint,
            @QueryParam("state") String state,
            @QueryParam("type") String type,
            @BeanParam @Valid PageQuery page) {
        var filter = new DeliveryFilter(
                webhooks.ownPartner(),
                Optional.ofNullable(endpoint),
                Choice.of(DeliveryState.class, "state", state),
                Optional.ofNullable(type).map(code -> WebhookEndpointRequest.type("type", code)));
        return Pages.of(deliveries.list(filter, page.cursor(), page.limit()).map(WebhookDeliveryItem::of), uri);
    }

    @GET
    @Path("{message}")
    @ForScope(Scope.WEBHOOKS)
    public Response one(@PathParam("message") String message) {
        return Answers.ok(WebhookDeliveryAnswer.of(deliveries.delivery(webhooks.ownPartner(), message)));
    }

    /** Sends it again, with the same id. */
    @PUT
    @Path("{message}/again")
    @ForScope(Scope.WEBHOOKS)
    public Response again(@PathParam("message") String message) {
        return Answers.ok(WebhookDeliveryAnswer.of(deliveries.again(webhooks.ownPartner(), message)));
    }
}
