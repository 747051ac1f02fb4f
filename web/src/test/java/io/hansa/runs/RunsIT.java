package io.hansa.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Chunks commit with their effect, once, whoever works them. Workers are called here, beside those that the server sets going. */
@InContainer
class RunsIT {

    @Inject
    AsSystem system;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    @Inject
    ChunkTransactions transactions;

    @Inject
    CountingRun handler;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Test
    void a_run_started_twice_is_one_run_and_its_progress_is_the_sum_of_its_chunks() {
        var command = aRun(5);
        var number = system.call(() -> runs.start(command));
        assertThat(system.call(() -> runs.start(command))).isEqualTo(number);

        var view = finished(number);

        assertThat(view.state()).isEqualTo(RunState.DONE);
        assertThat(view.startedBy().toString()).isEqualTo("system:jobs");
        assertThat(List.of(view.chunks(), view.chunksDone(), view.itemsDone(), view.itemsRefused()))
                .containsExactly(5L, 5L, 45L, 5L);
        assertThat(effects(number)).isEqualTo(5);
    }

    @Test
    void who_asks_for_a_run_gets_the_one_on_its_way_and_a_new_one_when_that_is_over() {
        Map<String, String> params = Map.of("chunks", UUID.randomUUID().toString());
        var first = system.call(() -> runs.ask("test.asked", params));

        assertThat(system.call(() -> runs.ask("test.asked", params))).isEqualTo(first);
        system.run(() -> runs.cancel(first));
        var second = system.call(() -> runs.ask("test.asked", params));
        assertThat(second).isNotEqualTo(first);
        assertThat(system.call(() -> runs.ask("test.asked", Map.of("chunks", "other"))))
                .isNotIn(first, second);
        assertThat(system.call(() -> runs.ask("test.asked", params)))
                .as("a newer one does something else")
                .isEqualTo(second);
    }

    @Test
    void many_workers_at_once_work_each_chunk_once() throws Exception {
        var numbers = IntStream.range(0, 4)
                .mapToObj(i -> system.call(() -> runs.start(aRun(10))))
                .toList();
        var threads = Executors.newFixedThreadPool(6);
        try {
            var working = threads.invokeAll(IntStream.range(0, 6)
                    .mapToObj(i -> Executors.callable(worker::work))
                    .toList());
            for (var one : working) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }

        for (var number : numbers) {
            assertThat(finished(number).state()).isEqualTo(RunState.DONE);
            assertThat(effects(number)).isEqualTo(10);
        }
    }

    @Test
    void who_was_taken_over_commits_nothing_any_more() {
        var number = system.call(() -> runs.start(aRun(0)));
        finished(number);
        var old = new RunLease(number, handler.kind(), 0);

        assertThatThrownBy(() -> transactions.workNext(old, handler, new Working()))
                .isInstanceOf(LeaseLost.class);
    }

    @Test
    void a_run_whose_server_died_goes_on_from_its_last_committed_chunk() {
        var kinds = List.of("test.abandoned");
        var number = system.call(() ->
                runs.start(new StartRun("test.abandoned", UUID.randomUUID().toString(), Map.of("chunks", "3"))));
        var dead = transactions.take(kinds).orElseThrow();
        transactions.plan(dead, handler);
        transactions.workNext(dead, handler, new Working());
        assertThat(transactions.take(kinds)).as("while the lease lasts").isEmpty();

        leaseEnded(number);
        var successor = transactions.take(kinds).orElseThrow();
        transactions.plan(successor, handler);
        assertThatThrownBy(() -> transactions.workNext(dead, handler, new Working()))
                .isInstanceOf(LeaseLost.class);
        var next = ChunkTransactions.Next.GO_ON;
        while (next == ChunkTransactions.Next.GO_ON) {
            next = transactions.workNext(successor, handler, new Working());
        }

        assertThat(system.call(() -> runs.view(number)).state()).isEqualTo(RunState.DONE);
        assertThat(effects(number)).isEqualTo(3);
    }

    @Test
    void a_chunk_that_takes_longer_than_the_lease_stays_with_its_worker_and_commits() throws Exception {
        var kinds = List.of("test.long");
        var number = system.call(() -> runs.start(aRun("test.long", 2)));
        var lease = transactions.take(kinds).orElseThrow();
        transactions.plan(lease, handler);
        var atWork = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var thread = Executors.newSingleThreadExecutor();
        try {
            var chunk = thread.submit(
                    () -> transactions.workNext(lease, new Waiting(handler, atWork, mayEnd), new Working()));
            assertThat(atWork.await(10, TimeUnit.SECONDS)).isTrue();
            leaseEnded(number);

            assertThat(transactions.take(kinds)).as("while its chunk is worked").isEmpty();
            var behind = system.call(() -> runs.start(aRun("test.long", 1)));
            assertThat(transactions.take(kinds))
                    .map(RunLease::run)
                    .as("it is in nobody's way")
                    .contains(behind);

            mayEnd.countDown();
            assertThat(chunk.get(10, TimeUnit.SECONDS)).isEqualTo(ChunkTransactions.Next.GO_ON);
        } finally {
            mayEnd.countDown();
            thread.shutdown();
        }
        assertThat(effects(number)).isEqualTo(1);
        assertThat(system.call(() -> runs.view(number)).chunksDone()).isEqualTo(1);

        leaseEnded(number);
        assertThat(transactions.take(kinds))
                .as("between its chunks")
                .map(RunLease::run)
                .contains(number);
    }

    @Test
    void who_works_along_takes_a_chunk_that_nobody_is_at_and_the_last_one_closes_the_run() throws Exception {
        var kinds = List.of("test.along");
        var number = system.call(() -> runs.start(aRun("test.along", 2)));
        assertThat(transactions.join(kinds)).as("nobody works it").isEmpty();
        var lease = transactions.take(kinds).orElseThrow();
        assertThat(transactions.join(kinds)).as("it is not planned").isEmpty();
        transactions.plan(lease, handler);
        var atWork = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var thread = Executors.newSingleThreadExecutor();
        try {
            var first = thread.submit(
                    () -> transactions.workNext(lease, new Waiting(handler, atWork, mayEnd), new Working()));
            assertThat(atWork.await(10, TimeUnit.SECONDS)).isTrue();

            var along = transactions.join(kinds).orElseThrow();
            assertThat(along).isEqualTo(lease);
            var second = new Working();
            assertThat(transactions.workNext(along, handler, second)).isEqualTo(ChunkTransactions.Next.GO_ON);
            assertThat(second.chunk()).hasValue(2);
            assertThat(transactions.join(kinds))
                    .as("somebody is at the last one")
                    .isEmpty();
            assertThat(transactions.workNext(along, handler, new Working())).isEqualTo(ChunkTransactions.Next.STOP);
            assertThat(system.call(() -> runs.view(number)).state()).isEqualTo(RunState.RUNNING);

            mayEnd.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(ChunkTransactions.Next.GO_ON);
            var last = transactions.join(kinds).orElseThrow();
            assertThat(transactions.workNext(last, handler, new Working()))
                    .as("nobody else may be there any more")
                    .isEqualTo(ChunkTransactions.Next.STOP);
            assertThat(system.call(() -> runs.view(number)).state()).isEqualTo(RunState.DONE);
            assertThat(transactions.join(kinds)).isEmpty();
            assertThat(transactions.workNext(lease, handler, new Working()))
                    .as("who comes after the end has nothing to do")
                    .isEqualTo(ChunkTransactions.Next.STOP);
        } finally {
            mayEnd.countDown();
            thread.shutdown();
        }
        assertThat(effects(number)).isEqualTo(2);
    }

    @Test
    void workers_without_a_run_of_their_own_work_along_where_a_kind_allows_it() throws Exception {
        var number = system.call(() -> runs.start(
                new StartRun(handler.kind(), UUID.randomUUID().toString(), Map.of("chunks", "2", "together", "2"))));
        var thread = Executors.newSingleThreadExecutor();
        try {
            var other = thread.submit(() -> finished(number));
            assertThat(finished(number).state()).isEqualTo(RunState.DONE);
            other.get(30, TimeUnit.SECONDS);
        } finally {
            thread.shutdown();
        }
        assertThat(effects(number)).isEqualTo(2);
        assertThat(system.call(() -> runs.failures(number, Optional.empty(), 10))
                        .rows())
                .isEmpty();
    }

    @Test
    void where_a_kind_does_not_allow_it_nobody_works_along() throws Exception {
        var number = system.call(
                () -> runs.start(new StartRun(SingleRun.KIND, UUID.randomUUID().toString(), Map.of())));
        var thread = Executors.newSingleThreadExecutor();
        try {
            var holder = thread.submit(() -> finished(number));
            assertThat(SingleRun.AT_WORK.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(transactions.join(List.of(SingleRun.KIND)))
                    .as("who did not ask would find a chunk")
                    .isPresent();

            worker.work();

            assertThat(SingleRun.BEGUN).hasValue(1);
            SingleRun.MAY_END.countDown();
            assertThat(holder.get(30, TimeUnit.SECONDS).state()).isEqualTo(RunState.DONE);
        } finally {
            SingleRun.MAY_END.countDown();
            thread.shutdown();
        }
        assertThat(SingleRun.BEGUN).hasValue(2);
    }

    @Test
    void a_failure_is_noted_while_somebody_is_at_the_same_chunk_again_and_disturbs_nobody() throws Exception {
        var kinds = List.of("test.again");
        var number = system.call(() -> runs.start(aRun("test.again", 1)));
        var lease = transactions.take(kinds).orElseThrow();
        transactions.plan(lease, handler);
        var atWork = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var thread = Executors.newSingleThreadExecutor();
        try {
            var again = thread.submit(
                    () -> transactions.workNext(lease, new Waiting(handler, atWork, mayEnd), new Working()));
            assertThat(atWork.await(10, TimeUnit.SECONDS)).isTrue();

            transactions.failed(lease, 1, "told to fail");

            assertThat(system.call(() -> runs.view(number)).error()).contains("told to fail");
            mayEnd.countDown();
            assertThat(again.get(10, TimeUnit.SECONDS)).isEqualTo(ChunkTransactions.Next.GO_ON);
        } finally {
            mayEnd.countDown();
            thread.shutdown();
        }
        assertThat(effects(number)).isEqualTo(1);
    }

    @Test
    void a_run_that_is_cancelled_when_all_is_being_worked_is_done() throws Exception {
        var kinds = List.of("test.late");
        var number = system.call(() -> runs.start(aRun("test.late", 1)));
        var lease = transactions.take(kinds).orElseThrow();
        transactions.plan(lease, handler);
        transactions.workNext(lease, handler, new Working());
        system.run(() -> runs.cancel(number));

        var last = transactions.join(kinds).orElseThrow();
        assertThat(transactions.workNext(last, handler, new Working())).isEqualTo(ChunkTransactions.Next.STOP);

        assertThat(system.call(() -> runs.view(number)).state()).isEqualTo(RunState.DONE);
    }

    @Test
    void a_run_with_a_long_chunk_is_not_taken_over_when_an_earlier_one_is_free() throws Exception {
        var kinds = List.of("test.aside");
        var number = system.call(() -> runs.start(aRun("test.aside", 2)));
        var lease = transactions.take(kinds).orElseThrow();
        transactions.plan(lease, handler);
        var atWork = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var mayFail = new CountDownLatch(1);
            var firstAtWork = new CountDownLatch(1);
            var first = threads.submit(() ->
                    transactions.workNext(lease, new Waiting(handler, firstAtWork, mayFail, true), new Working()));
            assertThat(firstAtWork.await(10, TimeUnit.SECONDS)).isTrue();
            var second = threads.submit(
                    () -> transactions.workNext(lease, new Waiting(handler, atWork, mayEnd), new Working()));
            assertThat(atWork.await(10, TimeUnit.SECONDS)).isTrue();
            mayFail.countDown();
            assertThatThrownBy(() -> first.get(10, TimeUnit.SECONDS)).hasMessageContaining("told to fail");
            leaseEnded(number);

            assertThat(transactions.take(kinds))
                    .as("its second chunk is worked")
                    .isEmpty();

            mayEnd.countDown();
            assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(ChunkTransactions.Next.GO_ON);
        } finally {
            mayEnd.countDown();
            threads.shutdown();
        }
        assertThat(effects(number)).isEqualTo(1);
    }

    @Test
    void a_cancelled_run_stops_between_chunks_and_is_resumed() {
        var kinds = List.of("test.cancelled");
        var number = system.call(() ->
                runs.start(new StartRun("test.cancelled", UUID.randomUUID().toString(), Map.of("chunks", "2"))));
        var lease = transactions.take(kinds).orElseThrow();
        transactions.plan(lease, handler);
        transactions.workNext(lease, handler, new Working());

        system.run(() -> runs.cancel(number));
        assertThat(transactions.workNext(lease, handler, new Working())).isEqualTo(ChunkTransactions.Next.STOP);
        assertThat(system.call(() -> runs.view(number)).state()).isEqualTo(RunState.CANCELLED);
        assertThatThrownBy(() -> system.run(() -> runs.cancel(number))).isInstanceOf(RunNotOpen.class);

        system.run(() -> runs.resume(number));
        var again = transactions.take(kinds).orElseThrow();
        transactions.workNext(again, handler, new Working());
        transactions.workNext(again, handler, new Working());
        assertThat(system.call(() -> runs.view(number)).percent()).isEqualTo(100);
        assertThat(effects(number)).isEqualTo(2);
    }

    @Test
    void a_chunk_that_fails_leaves_nothing_and_is_worked_when_the_run_is_resumed() {
        var key = UUID.randomUUID().toString();
        var number = system.call(
                () -> runs.start(new StartRun("test.counting", key, Map.of("chunks", "3", "failing", "2"))));

        var failed = finished(number);

        assertThat(failed.state()).isEqualTo(RunState.FAILED);
        assertThat(List.of(failed.chunksDone(), failed.chunksFailed())).containsExactly(2L, 1L);
        assertThat(effects(number)).isEqualTo(2);
        var failures =
                system.call(() -> runs.failures(number, Optional.empty(), 10)).rows();
        assertThat(failures).hasSize(1).first().satisfies(row -> {
            assertThat(row.chunk()).isEqualTo(2);
            assertThat(row.error()).contains("told to fail");
        });

        CountingRun.HEALED.add(number);
        system.run(() -> runs.resume(number));

        assertThat(finished(number).state()).isEqualTo(RunState.DONE);
        assertThat(effects(number)).isEqualTo(3);
    }

    private static StartRun aRun(int chunks) {
        return aRun("test.counting", chunks);
    }

    private static StartRun aRun(String kind, int chunks) {
        return new StartRun(kind, UUID.randomUUID().toString(), Map.of("chunks", Integer.toString(chunks)));
    }

    /** Works along with the server's own workers until the run is over. */
    private RunView finished(RunNumber number) {
        var view = system.call(() -> runs.view(number));
        while (!view.state().isOver()) {
            worker.work();
            view = system.call(() -> runs.view(number));
        }
        return view;
    }

    private void leaseEnded(RunNumber number) {
        system.inTransaction(() -> em.createNativeQuery(
                        "UPDATE run SET leased_until = UTC_TIMESTAMP() - INTERVAL 1 SECOND WHERE id = ?")
                .setParameter(1, number.value())
                .executeUpdate());
    }

    private long effects(RunNumber number) {
        return ((Number) em.createNativeQuery(
                                "SELECT COUNT(*) FROM security_audit WHERE action = 'test.counted' AND subject = ?")
                        .setParameter(1, "run:" + number)
                        .getSingleResult())
                .longValue();
    }

    /** Works as another handler does, but waits in the midst of it, and perhaps fails after it. */
    private record Waiting(RunHandler handler, CountDownLatch atWork, CountDownLatch mayEnd, boolean fails)
            implements RunHandler {

        Waiting(RunHandler handler, CountDownLatch atWork, CountDownLatch mayEnd) {
            this(handler, atWork, mayEnd, false);
        }

        @Override
        public String kind() {
            return handler.kind();
        }

        @Override
        public Set<String> operators() {
            return handler.operators();
        }

        @Override
        public List<ChunkPlan> plan(RunContext run) {
            return handler.plan(run);
        }

        @Override
        public ChunkResult work(RunContext run, String payload) {
            var result = handler.work(run, payload);
            atWork.countDown();
            try {
                assertThat(mayEnd.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (fails) {
                throw new IllegalStateException("told to fail");
            }
            return result;
        }
    }
}
