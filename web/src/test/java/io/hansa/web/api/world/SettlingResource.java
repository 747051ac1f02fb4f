package io.hansa.web.api.world;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.Map;

/** The tests' way to {@link SettlingKeeper}. */
@Path("/testing/settling")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class SettlingResource {

    @Inject
    SettlingKeeper keeper;

    @POST
    @Path("partners")
    @PermitAll
    public Map<String, String> partner(
            @QueryParam("code") String code,
            @QueryParam("month") String month,
            @QueryParam("member") String member,
            @QueryParam("messages") int messages) {
        keeper.sells(code, YearMonth.parse(month), member, messages);
        return Map.of("code", code);
    }

    @POST
    @Path("rehearsals")
    @PermitAll
    public Map<String, String> rehearsal(@QueryParam("month") String month) {
        return Map.of("text", keeper.rehearsal(YearMonth.parse(month)));
    }

    @POST
    @Path("runs")
    @PermitAll
    public Map<String, Long> run(@QueryParam("month") String month, @QueryParam("key") String key) {
        return Map.of("run", keeper.start(YearMonth.parse(month), key).value());
    }

    @POST
    @Path("papers")
    @PermitAll
    public Map<String, String> paper(@QueryParam("month") String month) {
        return Map.of("text", keeper.text(YearMonth.parse(month)));
    }
}
