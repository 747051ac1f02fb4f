package io.hansa.runs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A run of two chunks that says nothing of being worked side by side. The first one waits until it may end. */
@ApplicationScoped
class SingleRun implements RunHandler {

    static final String KIND = "test.single";
    static final AtomicInteger BEGUN = new AtomicInteger();
    static final CountDownLatch AT_WORK = new CountDownLatch(1);
    static final CountDownLatch MAY_END = new CountDownLatch(1);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> operators() {
        return Set.of();
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        return List.of(new ChunkPlan("1", 1), new ChunkPlan("2", 1));
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        BEGUN.incrementAndGet();
        AT_WORK.countDown();
        try {
            if (!MAY_END.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody let it end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return ChunkResult.done(1);
    }
}
