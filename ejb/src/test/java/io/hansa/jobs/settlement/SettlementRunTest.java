package io.hansa.jobs.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Actor;
import io.hansa.partners.settlement.PeriodView;
import io.hansa.partners.settlement.Settlement;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunNumber;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A settlement run leaves nobody out, whoever is registered between its chunks. */
class SettlementRunTest {

    private static final RunContext MARCH =
            new RunContext(new RunNumber(7), Map.of("month", "2026-03"), Actor.system("test"), Instant.EPOCH);

    private final Books books = new Books();
    private final SettlementRun run = new SettlementRun();

    @BeforeEach
    void sixty_partners() {
        run.settlement = books;
        IntStream.range(0, 60).forEach(i -> books.partners.add("P%02d".formatted(i)));
    }

    @Test
    void a_chunk_is_twenty_five_partners_that_have_no_statement_yet() {
        assertThat(run.plan(MARCH))
                .containsExactly(
                        new ChunkPlan("..P24", 25), new ChunkPlan("P24..P49", 25), new ChunkPlan("P49..P59", 10));

        books.settled.addAll(List.of("P00", "P24", "P25"));
        assertThat(run.plan(MARCH))
                .containsExactly(
                        new ChunkPlan("..P27", 25), new ChunkPlan("P27..P52", 25), new ChunkPlan("P52..P59", 7));
    }

    @Test
    void a_partner_registered_meanwhile_shifts_nobody_out() {
        var chunks = run.plan(MARCH);
        books.partners.addAll(List.of("A1", "A2", "P095"));

        long settled = chunks.stream()
                .mapToLong(chunk -> run.work(MARCH, chunk.payload()).done())
                .sum();

        assertThat(settled).isEqualTo(63);
        assertThat(books.settled).isEqualTo(books.partners);
    }

    @Test
    void each_partner_is_settled_by_its_own_chunk_only() {
        run.work(MARCH, "P09..P11");

        assertThat(books.settled).containsExactly("P10", "P11");
    }

    @Test
    void who_came_behind_the_last_range_is_settled_before_the_month_is_closed() {
        run.plan(MARCH).forEach(chunk -> run.work(MARCH, chunk.payload()));
        books.partners.add("Z1");

        run.finish(MARCH);

        assertThat(books.settledAtClose).isEqualTo(books.partners);
    }

    /** Knows who is there, and who was settled. */
    private static class Books extends Settlement {

        private final NavigableSet<String> partners = new TreeSet<>();
        private final NavigableSet<String> settled = new TreeSet<>();
        private NavigableSet<String> settledAtClose = new TreeSet<>();

        @Override
        public PeriodView freeze(YearMonth month) {
            return null;
        }

        @Override
        public List<String> partnersToSettle(YearMonth month, Optional<String> after, int limit) {
            return partners.tailSet(after.orElse(""), false).stream()
                    .filter(code -> !settled.contains(code))
                    .limit(limit)
                    .toList();
        }

        @Override
        public void settle(YearMonth month, List<String> partnerCodes) {
            settled.addAll(partnerCodes);
        }

        @Override
        public PeriodView close(YearMonth month) {
            settledAtClose = new TreeSet<>(settled);
            return null;
        }
    }
}
