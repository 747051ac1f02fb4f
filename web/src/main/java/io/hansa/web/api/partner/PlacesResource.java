package io.hansa.web.api.partner;

import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.visit.DoorRefusals;
import io.hansa.partners.visit.Places;
import io.hansa.partners.visit.Reservations;
import io.hansa.web.api.Answers;
import io.hansa.web.api.ForScope;
import io.hansa.web.api.PlaceItem;
import io.hansa.web.api.problem.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;

/** Places that outlets have for members by their rights, what is reserved of them, and who was turned away. */
@Path("/partner")
@RequestScoped
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class PlacesResource {

    @Inject
    Places places;

    @Inject
    Reservations reservations;

    @Inject
    DoorRefusals refusals;

    @Inject
    Programme programme;

    @Context
    HttpHeaders headers;

    @GET
    @Path("places")
    @ForScope(Scope.VISITS)
    public Response list() {
        var items = places.mine(programme.today()).stream()
                .map(place -> PlaceItem.of(place, language()))
                .toList();
        return Answers.ok(Map.of("items", items));
    }

    /** The same again changes nothing. */
    @PUT
    @Path("outlets/{outlet}/places")
    @Consumes(MediaType.APPLICATION_JSON)
    @ForScope(Scope.VISITS)
    public Response post(
            @PathParam("outlet") @Pattern(regexp = Texts.OUTLET) String outlet, @NotNull @Valid PlaceRequest request) {
        return Answers.ok(PlaceItem.of(places.post(request.command(outlet)), language()));
    }

    /** Of today, and what may be used now. */
    @GET
    @Path("reservations")
    @ForScope(Scope.VISITS)
    public Response reserved() {
        var items = reservations.expected().stream()
                .map(row -> ReservedItem.of(row, language()))
                .toList();
        return Answers.ok(Map.of("items", items));
    }

    /** Once a reservation: said again, it is the same. */
    @PUT
    @Path("reservations/{reservation}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @ForScope(Scope.VISITS)
    public Response refuse(
            @PathParam("reservation") @Pattern(regexp = "L[0-9]{1,18}") String reservation,
            @NotNull @Valid RefusalRequest request) {
        return Answers.ok(RefusalAnswer.of(refusals.report(reservation, request.reason(), request.words())));
    }

    private Locale language() {
        return Wording.language(headers.getAcceptableLanguages());
    }
}
