package io.hansa.web.api.world;

import io.hansa.kernel.MemberNumber;
import io.hansa.partners.visit.DoorsThen;
import io.hansa.partners.visit.ReservePlace;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** The tests' way to {@link WorldKeeper}'s months that are over, and to what happened at doors in them. */
@Path("/testing/then")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ThenResource {

    @Inject
    WorldKeeper keeper;

    @Inject
    DoorsThen doors;

    @POST
    @Path("open")
    @PermitAll
    public Map<String, String> open(@QueryParam("month") String month) {
        return Map.of("before", keeper.open(YearMonth.parse(month)).toString());
    }

    @POST
    @Path("shut")
    @PermitAll
    public Map<String, String> shut(@QueryParam("month") String month, @QueryParam("before") String before) {
        keeper.shut(YearMonth.parse(month), LocalDate.parse(before));
        return Map.of("month", month);
    }

    /** A day before the place's time. */
    @POST
    @Path("reservations")
    @PermitAll
    public Map<String, String> reserve(
            @QueryParam("member") String member,
            @QueryParam("partner") String partner,
            @QueryParam("right") String right,
            @QueryParam("begins") String begins,
            @QueryParam("guests") int guests)
            throws Exception {
        Instant at = Instant.parse(begins);
        var local = at.atZone(ZoneId.of("Asia/Shanghai"));
        var command = new ReservePlace(
                UUID.randomUUID().toString(),
                partner,
                WorldKeeper.OUTLET,
                right,
                local.toLocalDate(),
                local.toLocalTime(),
                guests);
        return Map.of("reservation", doors.reserve(at.minusSeconds(86_400), new MemberNumber(member), command));
    }

    @POST
    @Path("missed")
    @PermitAll
    public Map<String, Integer> miss(@QueryParam("at") String at) throws Exception {
        return Map.of("missed", doors.endMissed(Instant.parse(at)));
    }

    @POST
    @Path("refusals")
    @PermitAll
    public Map<String, String> refuse(
            @QueryParam("at") String at,
            @QueryParam("partner") String partner,
            @QueryParam("reservation") String reservation)
            throws Exception {
        doors.refuse(Instant.parse(at), partner, reservation);
        return Map.of("reservation", reservation);
    }

    @POST
    @Path("upheld")
    @PermitAll
    public Map<String, String> uphold(
            @QueryParam("at") String at,
            @QueryParam("member") String member,
            @QueryParam("reservation") String reservation)
            throws Exception {
        doors.uphold(Instant.parse(at), new MemberNumber(member), reservation);
        return Map.of("reservation", reservation);
    }

    @POST
    @Path("taken-back")
    @PermitAll
    public Map<String, String> takeBack(
            @QueryParam("at") String at,
            @QueryParam("partner") String partner,
            @QueryParam("reference") String reference)
            throws Exception {
        doors.takeBack(Instant.parse(at), partner, reference);
        return Map.of("reference", reference);
    }
}
