package io.hansa.club.segment;

import io.hansa.kernel.Programme;
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
import java.util.Optional;
import java.util.Set;

/** Looks at who is in a segment now, a range of members a chunk, and keeps who came in and who went out. */
@ApplicationScoped
class SegmentRun implements RunHandler {

    static final String KIND = "segment.snapshot";
    static final String SEGMENT = "segment";
    static final String VERSION = "version";

    private static final String BETWEEN = "..";

    @Inject
    SegmentRows segments;

    @Inject
    Matching matching;

    @Inject
    Programme programme;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.MARKETING, Roles.ADMIN);
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        var chunks = new ArrayList<ChunkPlan>();
        String after = Matching.FIRST;
        for (var upTo = matching.next(after); upTo.isPresent(); upTo = matching.next(after)) {
            chunks.add(new ChunkPlan(after + BETWEEN + upTo.get(), Matching.MEMBERS));
            after = upTo.get();
        }
        return chunks;
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        int between = payload.indexOf(BETWEEN);
        String after = payload.substring(0, between);
        String upTo = payload.substring(between + BETWEEN.length());
        String code = run.param(SEGMENT);
        if (!lock(code).letsLook(run.cutOff())) {
            return ChunkResult.done(0);
        }
        Set<String> should = new HashSet<>(matching(run, after, upTo));
        Set<String> are = new HashSet<>(segments.open(code, after, upTo));
        segments.leave(code, are.stream().filter(one -> !should.contains(one)).toList(), run.cutOff());
        segments.enter(
                code, should.stream().filter(one -> !are.contains(one)).sorted().toList(), run.cutOff());
        return ChunkResult.done(should.size());
    }

    private List<String> matching(RunContext run, String after, String upTo) {
        SegmentVersion version = version(run);
        return version.isEnabled()
                ? matching.find(version.rule(), programme.dateOf(run.cutOff()), after, upTo)
                : List.of();
    }

    @Override
    public void finish(RunContext run) {
        Segment segment = lock(run.param(SEGMENT));
        if (segment.letsLook(run.cutOff())) {
            segment.looked(run.cutOff(), version(run).version(), segments.countOpen(segment.code()));
        }
    }

    private Segment lock(String code) {
        return found(segments.lock(code), code);
    }

    private SegmentVersion version(RunContext run) {
        String code = run.param(SEGMENT);
        return found(segments.version(code, Integer.parseInt(run.param(VERSION))), code);
    }

    private static <T> T found(Optional<T> one, String code) {
        return one.orElseThrow(() -> new SegmentNotFound(code));
    }
}
