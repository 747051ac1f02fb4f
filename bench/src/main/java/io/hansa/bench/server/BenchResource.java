package io.hansa.bench.server;

import io.hansa.kernel.Roles;
import io.hansa.partners.access.IssuedSecret;
import io.hansa.runs.RunView;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The measurement's own addresses. */
@Path("/bench")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class BenchResource {

    @Inject
    BenchKeeper keeper;

    @Inject
    RulesKeeper rules;

    /** The floor <em>empty</em>: the same sign-in, guards, reading and judging of a body, and an answer of the same kind. */
    @POST
    @Path("empty")
    @RolesAllowed(Roles.PARTNER_API)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response empty(@NotNull @Valid Sale sale) {
        return Response.status(Response.Status.CREATED)
                .entity(sale)
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("partner")
    @PermitAll
    public Map<String, String> partner(@QueryParam("code") String code) {
        IssuedSecret client = keeper.partner(code);
        return Map.of("client", client.clientId(), "secret", client.secret());
    }

    @POST
    @Path("members")
    @PermitAll
    public Map<String, List<String>> members(@QueryParam("count") int count) {
        return Map.of("members", keeper.members(count));
    }

    @POST
    @Path("rules")
    @PermitAll
    public Map<String, Integer> rules(@QueryParam("count") int count) {
        rules.make(count);
        return Map.of("rules", count);
    }

    @POST
    @Path("rules/budget")
    @PermitAll
    public Map<String, Long> budget(@QueryParam("most") long most, @QueryParam("each") long each) {
        rules.budget(most, each);
        return Map.of("most", most);
    }

    @POST
    @Path("rules/pause")
    @PermitAll
    public Map<String, Boolean> pause(@QueryParam("paused") boolean paused) {
        rules.pause(paused);
        return Map.of("paused", paused);
    }

    @POST
    @Path("expiry")
    @PermitAll
    public Map<String, String> expiry(@QueryParam("on") String date) {
        return Map.of("run", keeper.expire(LocalDate.parse(date)));
    }

    @POST
    @Path("imports")
    @PermitAll
    public Map<String, String> keepMembers(@QueryParam("members") long members) {
        return Map.of("import", keeper.keepMembers(members));
    }

    @POST
    @Path("imports/{import}/run")
    @PermitAll
    public Map<String, String> importMembers(@PathParam("import") long number) {
        return Map.of("run", keeper.importMembers(number));
    }

    @POST
    @Path("tier-review")
    @PermitAll
    public Map<String, String> tierReview(@QueryParam("on") String date) {
        return Map.of("run", keeper.reviewTiers(LocalDate.parse(date)));
    }

    @POST
    @Path("verification")
    @PermitAll
    public Map<String, Boolean> verify() {
        keeper.verify();
        return Map.of("begun", true);
    }

    @GET
    @Path("runs/{run}")
    @PermitAll
    public Map<String, String> run(@PathParam("run") long run) {
        RunView view = keeper.run(run);
        return Map.of("state", view.state().name(), "done", view.toString());
    }
}
