package io.hansa.bench.server;

import io.hansa.club.simulation.SimulationView;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** The addresses of the simulation's measurement. */
@Path("/bench/simulation")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class SimulationResource {

    @Inject
    SimulationKeeper keeper;

    @POST
    @Path("rules")
    @PermitAll
    public Map<String, Integer> rules(@QueryParam("count") int count, @QueryParam("budget") long budget) {
        keeper.partners();
        return Map.of("rules", keeper.rules(count, budget));
    }

    @POST
    @Path("members")
    @PermitAll
    public Map<String, Integer> members(@QueryParam("count") int count) {
        keeper.enrol(count);
        return Map.of("members", count);
    }

    @POST
    @Path("trade")
    @PermitAll
    public Map<String, Integer> trade(@QueryParam("place") int place, @QueryParam("batch") int batch) {
        return Map.of("accepted", keeper.trade(place, batch));
    }

    @POST
    @PermitAll
    public Map<String, String> simulate() {
        return Map.of("run", keeper.simulate());
    }

    @POST
    @Path("draft")
    @PermitAll
    public Map<String, String> simulateDraft(@QueryParam("points") long points) {
        return Map.of("run", keeper.simulateDraft(points));
    }

    @POST
    @Path("{run}/cancel")
    @PermitAll
    public Map<String, Long> cancel(@PathParam("run") long run) {
        keeper.cancel(run);
        return Map.of("cancelled", run);
    }

    @POST
    @Path("{run}/resume")
    @PermitAll
    public Map<String, Long> resume(@PathParam("run") long run) {
        keeper.resume(run);
        return Map.of("resumed", run);
    }

    @GET
    @Path("{run}")
    @PermitAll
    public Map<String, String> view(@PathParam("run") long run) {
        SimulationView view = keeper.view(run);
        return Map.of(
                "state", view.run().state().name(),
                "draft", view.draft().map(Object::toString).orElse(""),
                "percent", Integer.toString(view.run().percent()),
                "messages", Long.toString(view.all().messages()),
                "really", view.all().realPoints() + " " + view.all().realStatus(),
                "simulated", view.all().points() + " " + view.all().status(),
                "changed", Long.toString(view.winners() + view.losers()));
    }
}
