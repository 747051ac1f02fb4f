package io.hansa.web.api.world;

import io.hansa.partners.access.Scope;
import io.hansa.partners.port.GuestRule;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

/** The tests' way to {@link LoungeKeeper}. */
@Path("/testing/lounges")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class LoungeResource {

    @Inject
    LoungeKeeper lounges;

    @Inject
    WorldKeeper keeper;

    @POST
    @Path("airports")
    @PermitAll
    public Map<String, String> airport(@QueryParam("code") String code, @QueryParam("month") String month) {
        if (month == null) {
            lounges.airport(code);
        } else {
            lounges.nettedAirport(code, YearMonth.parse(month));
        }
        var issued = keeper.client(code, Set.of(Scope.values()));
        return Map.of("clientId", issued.clientId(), "secret", issued.secret());
    }

    @POST
    @Path("rights")
    @PermitAll
    public Map<String, String> right(
            @QueryParam("code") String code,
            @QueryParam("rule") GuestRule rule,
            @QueryParam("places") String places,
            @QueryParam("counted") @DefaultValue("true") boolean counted,
            @QueryParam("household") @DefaultValue("false") boolean household) {
        lounges.right(code, rule, places, counted, household);
        return Map.of("right", code);
    }

    @POST
    @Path("grants")
    @PermitAll
    public Map<String, String> grant(
            @QueryParam("member") String member, @QueryParam("right") String right, @QueryParam("amount") long amount) {
        lounges.grant(member, right, amount);
        return Map.of("member", member);
    }

    @POST
    @Path("left")
    @PermitAll
    public Map<String, Long> left(@QueryParam("member") String member, @QueryParam("right") String right) {
        return Map.of("left", lounges.left(member, right));
    }

    @POST
    @Path("places")
    @PermitAll
    public Map<String, String> places(
            @QueryParam("partner") String partner,
            @QueryParam("right") String right,
            @QueryParam("begins") String begins,
            @QueryParam("places") int places) {
        lounges.places(partner, right, Instant.parse(begins), places);
        return Map.of("partner", partner);
    }

    @POST
    @Path("begun")
    @PermitAll
    public Map<String, Integer> begin(@QueryParam("right") String right) {
        return Map.of("begun", lounges.begin(right));
    }

    @POST
    @Path("missed")
    @PermitAll
    public Map<String, Integer> miss(@QueryParam("reservation") String reservation) {
        return Map.of("ended", lounges.miss(reservation));
    }

    @POST
    @Path("owed")
    @PermitAll
    public Map<String, Long> owed(@QueryParam("partner") String partner) {
        return Map.of("owed", -lounges.owes(partner));
    }
}
