package io.hansa.web.api.world;

import io.hansa.club.importing.ImportNumber;
import io.hansa.club.importing.ImportRowResult;
import io.hansa.club.importing.Imports;
import io.hansa.club.importing.RowOutcome;
import io.hansa.club.tier.ReviewKeeper;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Slice;
import io.hansa.testing.AsSystem;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The tests' way to many members at once. */
@Path("/testing/membership")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class MembershipResource {

    @Inject
    AsSystem system;

    @Inject
    Imports imports;

    @Inject
    ReviewKeeper reviews;

    /** Keeps a file of so many members. */
    @POST
    @Path("files")
    @PermitAll
    public Map<String, Long> file(@QueryParam("members") int members) {
        long first = ThreadLocalRandom.current().nextLong(15_000_000_000L, 15_099_000_000L);
        StringBuilder csv = new StringBuilder("family_name,given_name,phone,consents\n");
        for (int i = 0; i < members; i++) {
            csv.append("王,芳,").append(first + i).append(",SMS\n");
        }
        byte[] content = csv.toString().getBytes(StandardCharsets.UTF_8);
        return Map.of(
                "import",
                system.call(() -> imports.upload("many.csv", new ByteArrayInputStream(content)))
                        .value());
    }

    @POST
    @Path("imports")
    @PermitAll
    public Map<String, Long> imported(@QueryParam("file") long number) {
        return Map.of(
                "run", system.call(() -> imports.run(new ImportNumber(number))).value());
    }

    @POST
    @Path("ladders")
    @PermitAll
    public Map<String, String> ladder(@QueryParam("file") long number, @QueryParam("earning") boolean earning) {
        return Map.of("ladder", reviews.ladder(members(new ImportNumber(number)), earning));
    }

    private List<MemberNumber> members(ImportNumber number) {
        List<MemberNumber> members = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            var from = cursor;
            Slice<ImportRowResult> slice =
                    system.call(() -> imports.results(number, Optional.of(RowOutcome.ENROLLED), from, 200));
            slice.rows().forEach(row -> members.add(row.member().orElseThrow()));
            cursor = slice.next();
        } while (cursor.isPresent());
        return members;
    }

    @POST
    @Path("reviews")
    @PermitAll
    public Map<String, Long> review(@QueryParam("ladder") String ladder, @QueryParam("key") String key) {
        return Map.of("run", reviews.review(ladder, key).value());
    }
}
