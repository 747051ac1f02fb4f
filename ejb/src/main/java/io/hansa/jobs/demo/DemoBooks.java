package io.hansa.jobs.demo;

import io.hansa.club.closing.Closings;
import io.hansa.club.expiry.Expiries;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Expires what is due, has the months before the last one settled, and the one before it closed; the last one is for a reader of the demo. */
@ApplicationScoped
class DemoBooks implements DemoStep {

    @Inject
    Expiries expiries;

    @Inject
    Closings closings;

    @Inject
    Runs runs;

    @Inject
    DemoCalendar calendar;

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<ChunkPlan> plan() {
        YearMonth open = YearMonth.from(calendar.today()).minusMonths(1);
        Stream<String> settled = Stream.iterate(
                        YearMonth.from(calendar.firstDay()),
                        month -> month.isBefore(open),
                        month -> month.plusMonths(1))
                .map(YearMonth::toString);
        return Stream.of(Stream.of("expiry"), settled, Stream.of("closing"))
                .flatMap(payloads -> payloads)
                .map(payload -> new ChunkPlan(payload, 1))
                .toList();
    }

    @Override
    public ChunkResult work(String payload) {
        switch (payload) {
            case "expiry" -> expiries.expire(calendar.today());
            case "closing" -> closings.close(YearMonth.from(calendar.today()).minusMonths(2));
            default -> runs.start(new StartRun("settlement", payload, Map.of("month", payload)));
        }
        return ChunkResult.done(1);
    }
}
