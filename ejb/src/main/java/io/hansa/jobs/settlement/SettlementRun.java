package io.hansa.jobs.settlement;

import io.hansa.kernel.Roles;
import io.hansa.partners.settlement.Settlement;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Settles one month, some partners a chunk, which take no more statements of the database than one would. A chunk is a range of
 * partner codes.
 */
@ApplicationScoped
class SettlementRun implements RunHandler {

    private static final int PARTNERS_PER_CHUNK = 25;

    @Inject
    Settlement settlement;

    @Override
    public String kind() {
        return "settlement";
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.FINANCE);
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        YearMonth month = month(run);
        settlement.freeze(month);
        List<ChunkPlan> chunks = new ArrayList<>();
        String after = "";
        List<String> codes;
        while (!(codes = partners(month, after)).isEmpty()) {
            String last = codes.get(codes.size() - 1);
            chunks.add(new ChunkPlan(new Range(after, last).toString(), codes.size()));
            after = last;
        }
        return chunks;
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        Range range = Range.parse(payload);
        return ChunkResult.done(settle(month(run), range.after(), range::reaches));
    }

    /** Closes the month, and before that settles who came behind the last range while the run was at work. */
    @Override
    public void finish(RunContext run) {
        YearMonth month = month(run);
        settle(month, "", code -> true);
        settlement.close(month);
    }

    private long settle(YearMonth month, String first, Predicate<String> within) {
        long settled = 0;
        List<String> codes = within(partners(month, first), within);
        while (!codes.isEmpty()) {
            settlement.settle(month, codes);
            settled += codes.size();
            codes = within(partners(month, codes.get(codes.size() - 1)), within);
        }
        return settled;
    }

    private static List<String> within(List<String> codes, Predicate<String> within) {
        return codes.stream().takeWhile(within).toList();
    }

    private List<String> partners(YearMonth month, String after) {
        return settlement.partnersToSettle(month, Optional.of(after), PARTNERS_PER_CHUNK);
    }

    private static YearMonth month(RunContext run) {
        return YearMonth.parse(run.param("month"));
    }

    /** Codes after one, or from the beginning where it is empty, and up to another. */
    record Range(String after, String upTo) {

        private static final String TO = "..";

        static Range parse(String payload) {
            int to = payload.indexOf(TO);
            return new Range(payload.substring(0, to), payload.substring(to + TO.length()));
        }

        boolean reaches(String code) {
            return code.compareTo(upTo) <= 0;
        }

        @Override
        public String toString() {
            return after + TO + upTo;
        }
    }
}
