package io.hansa.club.merge;

import io.hansa.kernel.Roles;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for memberships that may be one person's, a range of numbers a chunk; whichever of two comes later finds the pair. */
@ApplicationScoped
class CandidateRun implements RunHandler {

    static final String KIND = "merge.candidates";

    private static final String BETWEEN = "..";
    private static final int MEMBERS = 500;

    @Inject
    CandidateRows rows;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.SERVICE, Roles.ADMIN);
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        var chunks = new ArrayList<ChunkPlan>();
        String after = "";
        for (var upTo = rows.next(after, MEMBERS); upTo.isPresent(); upTo = rows.next(after, MEMBERS)) {
            chunks.add(new ChunkPlan(after + BETWEEN + upTo.get(), MEMBERS));
            after = upTo.get();
        }
        return chunks;
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        int between = payload.indexOf(BETWEEN);
        String after = payload.substring(0, between);
        String upTo = payload.substring(between + BETWEEN.length());
        List<Traits> members = rows.traits(after, upTo);
        rows.replaceKeys(after, upTo, members);
        List<List<String>> pairs = rows.pairs(after, upTo);
        Set<String> involved = new HashSet<>();
        pairs.forEach(involved::addAll);
        Map<String, Traits> traits = rows.byNumber(involved);
        long kept = 0;
        for (List<String> pair : pairs) {
            Traits older = traits.get(pair.get(0));
            Traits younger = traits.get(pair.get(1));
            Likeness likeness = older == null || younger == null ? null : Likeness.of(older, younger);
            if (likeness != null && likeness.isWorthLooking()) {
                rows.keep(older.number(), younger.number(), likeness, run.cutOff());
                kept++;
            }
        }
        return ChunkResult.done(kept);
    }
}
