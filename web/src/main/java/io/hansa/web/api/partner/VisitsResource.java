package io.hansa.web.api.partner;

import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.visit.VisitReceipt;
import io.hansa.partners.visit.Visits;
import io.hansa.web.api.Answers;
import io.hansa.web.api.ForScope;
import io.hansa.web.api.Idempotent;
import io.hansa.web.api.problem.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;

/** Lets members in at outlets by their rights. */
@Path("/partner")
@RequestScoped
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class VisitsResource {

    @Inject
    Visits visits;

    @Context
    HttpHeaders headers;

    @GET
    @Path("outlets/{outlet}/rights")
    @ForScope(Scope.VISITS)
    public Response rights(@PathParam("outlet") @Pattern(regexp = Texts.OUTLET) String outlet) {
        var items = visits.honoured(outlet).stream()
                .map(right -> RightItem.of(right, language()))
                .toList();
        return Answers.ok(Map.of("items", items));
    }

    @POST
    @Path("visits")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ForScope(Scope.VISITS)
    public Response checkIn(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid VisitRequest request) {
        VisitReceipt receipt = visits.checkIn(request.command(key));
        return Answers.created(
                "partner/visits/" + receipt.number(), VisitAnswer.of(receipt, language()), receipt.replayed());
    }

    @POST
    @Path("visits/{reference}/void")
    @Idempotent
    @ForScope(Scope.VISITS)
    public Response takeBack(
            @HeaderParam(Idempotent.KEY) String key,
            @PathParam("reference") @Pattern(regexp = Texts.REFERENCE) String reference) {
        VisitReceipt receipt = visits.takeBack(key, reference);
        return Answers.ok(VisitAnswer.of(receipt, language()), receipt.replayed());
    }

    private Locale language() {
        return Wording.language(headers.getAcceptableLanguages());
    }
}
