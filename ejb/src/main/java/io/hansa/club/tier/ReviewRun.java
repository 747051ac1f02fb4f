package io.hansa.club.tier;

import io.hansa.club.tier.Places.Place;
import io.hansa.kernel.Roles;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reviews all of a ladder whose period or grace has ended by a day, or lifts all whom a version lifts that has begun. */
@ApplicationScoped
class ReviewRun implements RunHandler {

    static final String KIND = "tier.review";
    static final String LADDER = "ladder";
    static final String AS_OF = "asOf";
    static final String BEGUN = "begun";

    /** A chunk commits in a fraction of a second: so long a batch of partners' messages waits for it at most. */
    private static final int CHUNK = 5_000;

    @Inject
    Places places;

    @Inject
    ReviewWork work;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.MARKETING, Roles.FINANCE, Roles.ADMIN);
    }

    @Override
    public boolean sideBySide() {
        return true;
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        return run.params().containsKey(BEGUN)
                ? places.parts(CHUNK)
                : places.dueParts(run.param(LADDER), asOf(run), CHUNK);
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        int sign = payload.indexOf('>');
        String after = payload.substring(0, sign);
        String last = payload.substring(sign + 1);
        String ladder = run.param(LADDER);
        return ChunkResult.done(
                run.params().containsKey(BEGUN)
                        ? work.liftAll(ladder, LocalDate.parse(run.param(BEGUN)), after, last)
                        : work.review(ladder, asOf(run), Place.parse(after), Place.parse(last)));
    }

    private static LocalDate asOf(RunContext run) {
        return LocalDate.parse(run.param(AS_OF));
    }
}
