package io.hansa.web.api.partner;

import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.dispute.Party;
import io.hansa.partners.inkind.Exchange;
import io.hansa.partners.inkind.KindFilter;
import io.hansa.partners.inkind.KindItems;
import io.hansa.partners.inkind.KindNumber;
import io.hansa.partners.inkind.KindState;
import io.hansa.partners.inkind.KindView;
import io.hansa.partners.partner.Partners;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;

/** What the caller's partner and the programme give each other in kind. */
@Path("/partner/in-kind")
@RequestScoped
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class KindResource {

    @Inject
    Exchange exchange;

    @Inject
    KindItems items;

    @Inject
    Partners partners;

    @Context
    UriInfo uri;

    @GET
    @Path("items")
    @ForScope(Scope.READ)
    public Response items() {
        return Answers.ok(Map.of(
                "items",
                items.balances(partners.mine().code()).stream()
                        .map(KindItemAnswer::of)
                        .toList()));
    }

    @GET
    @Path("deliveries")
    @ForScope(Scope.READ)
    public Response list(
            @QueryParam("state") String state,
            @QueryParam("waitsFor") String waitsFor,
            @QueryParam("item") String item,
            @BeanParam @Valid PageQuery page) {
        var filter = new KindFilter(
                Optional.empty(),
                Choice.of(KindState.class, "state", state),
                Choice.of(Party.class, "waitsFor", waitsFor),
                Optional.ofNullable(item));
        return Pages.of(exchange.list(filter, page.cursor(), page.limit()).map(KindAnswer.Item::of), uri);
    }

    @POST
    @Path("deliveries")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ForScope(Scope.IN_KIND)
    public Response report(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid KindRequest request) {
        return made(exchange.report(request.command(key, partners.mine().code())));
    }

    @GET
    @Path("deliveries/{delivery}")
    @ForScope(Scope.READ)
    public Response one(@PathParam("delivery") String number) {
        return Answers.ok(KindAnswer.of(exchange.delivery(new KindNumber(number))));
    }

    @POST
    @Path("deliveries/{delivery}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ForScope(Scope.IN_KIND)
    public Response take(
            @HeaderParam(Idempotent.KEY) String key,
            @PathParam("delivery") String number,
            @NotNull @Valid KindStepRequest request) {
        KindView view = exchange.answer(request.command(key, new KindNumber(number)));
        return Answers.ok(KindAnswer.of(view), view.replayed());
    }

    @POST
    @Path("deliveries/{delivery}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ForScope(Scope.IN_KIND)
    public Response correct(
            @HeaderParam(Idempotent.KEY) String key,
            @PathParam("delivery") String number,
            @NotNull @Valid KindCorrectionRequest request) {
        return made(exchange.takeBack(request.command(key, new KindNumber(number))));
    }

    private static Response made(KindView view) {
        return Answers.created(
                "partner/in-kind/deliveries/" + view.row().number(), KindAnswer.of(view), view.replayed());
    }
}
