package io.hansa.web.api.world;

import io.hansa.club.segment.DefineSegment;
import io.hansa.club.segment.SegmentRule;
import io.hansa.club.segment.SegmentVersions;
import io.hansa.club.segment.Segments;
import io.hansa.kernel.LocalizedText;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunWorker;
import io.hansa.runs.Runs;
import io.hansa.testing.AsSystem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Segments of those who were at a partner within a year, looked at once. */
@Path("/testing/segments")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class SegmentResource {

    @Inject
    AsSystem system;

    @Inject
    SegmentVersions versions;

    @Inject
    Segments segments;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    @POST
    @PermitAll
    public Map<String, String> segment(@QueryParam("code") String code, @QueryParam("partner") String partner) {
        var rule = SegmentRule.parse("PARTNER ONE_OF " + partner + " IN 366");
        system.call(() -> versions.set(new DefineSegment(code, new LocalizedText("常客", "Regulars"), rule, true, 0)));
        RunNumber look = system.call(() -> segments.snapshot(code));
        while (!system.call(() -> runs.view(look)).state().isOver()) {
            worker.work();
        }
        return Map.of("segment", code);
    }
}
