package io.hansa.jobs.demo;

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

/** Expires what is due, and has the months before the last one settled; the last one is for a reader of the demo to settle. */
@ApplicationScoped
class DemoBooks implements DemoStep {

    @Inject
    Expiries expiries;

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
        return Stream.concat(
                        Stream.of("expiry"),
                        Stream.iterate(
                                        YearMonth.from(calendar.firstDay()),
                                        month -> month.isBefore(open),
                                        month -> month.plusMonths(1))
                                .map(YearMonth::toString))
                .map(payload -> new ChunkPlan(payload, 1))
                .toList();
    }

    @Override
    public ChunkResult work(String payload) {
        if (payload.equals("expiry")) {
            expiries.expire(calendar.today());
        } else {
            runs.start(new StartRun("settlement", payload, Map.of("month", payload)));
        }
        return ChunkResult.done(1);
    }
}
