package io.hansa.web.api.provider;

import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.provider.ServiceFilter;
import io.hansa.partners.provider.ServiceReceipt;
import io.hansa.partners.provider.ServiceStatus;
import io.hansa.partners.provider.Services;
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

/** What the caller's provider offers to members. */
@Path("/partner/services")
@RequestScoped
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class ServicesResource {

    @Inject
    Services services;

    @Inject
    Partners partners;

    @Context
    UriInfo uri;

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @ForScope(Scope.SERVICES)
    public Response register(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid ServiceRequest request) {
        ServiceReceipt made = services.register(request.command(key));
        return Answers.created(
                "partner/services/" + made.service().code(), ServiceAnswer.of(made.service()), made.replayed());
    }

    @GET
    @ForScope(Scope.READ)
    public Response list(@QueryParam("status") String status, @BeanParam @Valid PageQuery page) {
        var filter = new ServiceFilter(Optional.empty(), Choice.of(ServiceStatus.class, "status", status));
        return Pages.of(services.list(filter, page.cursor(), page.limit()).map(ServiceAnswer::of), uri);
    }

    @GET
    @Path("{service}")
    @ForScope(Scope.READ)
    public Response one(@PathParam("service") String code) {
        return Answers.ok(ServiceAnswer.of(services.service(partners.mine().code(), code)));
    }

    @PUT
    @Path("{service}/texts")
    @Consumes(MediaType.APPLICATION_JSON)
    @ForScope(Scope.SERVICES)
    public Response rewrite(@PathParam("service") String code, @NotNull @Valid ServiceWords words) {
        return Answers.ok(ServiceAnswer.of(services.rewrite(code, words.texts())));
    }

    @PUT
    @Path("{service}/offer")
    @ForScope(Scope.SERVICES)
    public Response offer(@PathParam("service") String code) {
        return Answers.ok(ServiceAnswer.of(services.offer(code)));
    }

    @PUT
    @Path("{service}/withdrawal")
    @ForScope(Scope.SERVICES)
    public Response withdraw(@PathParam("service") String code) {
        return Answers.ok(ServiceAnswer.of(services.withdraw(code)));
    }

    /** What was announced last for a service counts, so that announcing it again changes nothing but the version. */
    @PUT
    @Path("{service}/price")
    @Consumes(MediaType.APPLICATION_JSON)
    @ForScope(Scope.SERVICES)
    public Response reprice(@PathParam("service") String code, @NotNull @Valid PriceRequest request) {
        return Answers.ok(
                ServiceAnswer.of(services.reprice(code, request.price().price(), request.date())));
    }
}
