package io.hansa.web.api.partner;

import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.webhook.Deliveries;
import io.hansa.partners.webhook.SavedEndpoint;
import io.hansa.partners.webhook.Webhooks;
import io.hansa.web.api.Answers;
import io.hansa.web.api.ForScope;
import io.hansa.web.api.Moment;
import io.hansa.web.api.Pages;
import io.hansa.web.api.problem.InvalidRequest;
import io.hansa.web.api.problem.Violation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The endpoints of the caller's partner. Each call may be repeated: an endpoint is named by the partner, a secret by its serial. */
@Path("/partner/webhook-endpoints")
@RequestScoped
@RetryOnConflict
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class WebhookEndpointsResource {

    private static final int MOST_HOURS = 720;

    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @GET
    @ForScope(Scope.WEBHOOKS)
    public Response list() {
        var all = webhooks.list(webhooks.ownPartner()).stream()
                .map(WebhookEndpointAnswer::of)
                .toList();
        return Answers.ok(new Pages.Page<>(all, Optional.empty()));
    }

    @GET
    @Path("{endpoint}")
    @ForScope(Scope.WEBHOOKS)
    public Response one(@PathParam("endpoint") String name) {
        return Answers.ok(WebhookEndpointAnswer.of(webhooks.endpoint(webhooks.ownPartner(), name)));
    }

    @PUT
    @Path("{endpoint}")
    @Consumes(MediaType.APPLICATION_JSON)
    @ForScope(Scope.WEBHOOKS)
    public Response save(@PathParam("endpoint") String name, @NotNull @Valid WebhookEndpointRequest request) {
        SavedEndpoint saved = webhooks.save(request.command(webhooks.ownPartner(), name));
        var answer = WebhookEndpointAnswer.of(saved.endpoint(), saved.secret());
        return saved.secret().isPresent()
                ? Answers.created("partner/webhook-endpoints/" + name, answer, false)
                : Answers.ok(answer);
    }

    @DELETE
    @Path("{endpoint}")
    @ForScope(Scope.WEBHOOKS)
    public Response remove(@PathParam("endpoint") String name) {
        webhooks.remove(webhooks.ownPartner(), name);
        return Response.noContent().build();
    }

    @PUT
    @Path("{endpoint}/pause")
    @ForScope(Scope.WEBHOOKS)
    public Response pause(@PathParam("endpoint") String name) {
        return Answers.ok(WebhookEndpointAnswer.of(webhooks.pause(webhooks.ownPartner(), name)));
    }

    @PUT
    @Path("{endpoint}/resumption")
    @ForScope(Scope.WEBHOOKS)
    public Response resume(@PathParam("endpoint") String name) {
        return Answers.ok(WebhookEndpointAnswer.of(webhooks.resume(webhooks.ownPartner(), name)));
    }

    @PUT
    @Path("{endpoint}/secrets/{serial}")
    @ForScope(Scope.WEBHOOKS)
    public Response rotate(
            @PathParam("endpoint") String name,
            @PathParam("serial") @Positive int serial,
            @QueryParam("overlapHours") @DefaultValue("24") @Min(0) @Max(MOST_HOURS) int overlapHours) {
        var secret = webhooks.rotate(webhooks.ownPartner(), name, serial, Duration.ofHours(overlapHours));
        return Answers.created(
                "partner/webhook-endpoints/" + name + "/secrets/" + serial, WebhookSecretAnswer.of(secret), false);
    }

    /** Sends a test message; one call more is one test message more. */
    @PUT
    @Path("{endpoint}/test")
    @ForScope(Scope.WEBHOOKS)
    public Response test(@PathParam("endpoint") String name) {
        webhooks.test(webhooks.ownPartner(), name);
        return Response.accepted().build();
    }

    /** Sends again what has failed since a time. */
    @PUT
    @Path("{endpoint}/failed-again")
    @ForScope(Scope.WEBHOOKS)
    public Response failedAgain(@PathParam("endpoint") String name, @QueryParam("since") String since) {
        Instant from = Moment.instant("since", since)
                .orElseThrow(() -> new InvalidRequest(List.of(Violation.of("since", "required"))));
        return Answers.ok(new WebhookAgainAnswer(deliveries.failedAgain(webhooks.ownPartner(), name, from)));
    }
}
