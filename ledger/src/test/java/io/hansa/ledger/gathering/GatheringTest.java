package io.hansa.ledger.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.InFlight;
import io.hansa.ledger.gathering.Gathering.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GatheringTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final int POISON = 13;

    private final List<List<Integer>> batches = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch goOn = new CountDownLatch(1);
    private Predicate<List<Integer>> fails = batch -> false;
    private RuntimeException failure = new IllegalStateException("poison");

    @Test
    void a_lone_caller_goes_at_once_in_its_own_thread() {
        List<Thread> workers = new ArrayList<>();
        Gathering<Integer, Integer> gathering = new Gathering<>(limits(2, 8, 8, LONG), batch -> {
            workers.add(Thread.currentThread());
            return batch;
        });

        assertThat(gathering.submit("anna", 7)).isEqualTo(7);
        assertThat(workers).containsExactly(Thread.currentThread());
    }

    @Test
    void what_waits_while_a_batch_is_under_way_is_gathered_in_its_order() throws Exception {
        Gathering<Integer, Integer> gathering = gathering(limits(1, 4, 100, LONG));
        List<Caller> callers = line(gathering, 6);
        goOn.countDown();

        for (int i = 0; i < callers.size(); i++) {
            assertThat(callers.get(i).answer()).isEqualTo(-i);
        }
        assertThat(batches).containsExactly(List.of(0), List.of(1, 2, 3, 4), List.of(5));
    }

    @Test
    void another_lane_does_not_wait() {
        Gathering<Integer, Integer> gathering = gathering(limits(2, 4, 4, LONG));
        Caller slow = new Caller(gathering, "shard 0", 0).start();
        slow.awaitWaiting();

        String other = IntStream.range(1, 100)
                .mapToObj(i -> "shard " + i)
                .filter(shard -> lane(shard) != lane("shard 0"))
                .findFirst()
                .orElseThrow();
        assertThat(gathering.submit(other, 5)).isEqualTo(-5);
        goOn.countDown();
    }

    @Test
    void a_poisoned_request_fails_alone() throws Exception {
        fails = batch -> batch.contains(POISON);
        Gathering<Integer, Integer> gathering = gathering(limits(1, 100, 100, LONG));
        List<Caller> callers = line(gathering, 20);
        goOn.countDown();

        assertThat(answers(callers)).containsExactlyElementsOf(allBut(POISON, "IllegalStateException"));
        assertThat(batches.get(1)).hasSize(19);
    }

    @Test
    void a_refusal_that_took_all_back_is_looked_for_one_by_one() throws Exception {
        fails = batch -> batch.contains(POISON);
        failure = new InFlight("key");
        Gathering<Integer, Integer> gathering = gathering(limits(1, 100, 100, LONG));
        List<Caller> callers = line(gathering, 20);
        goOn.countDown();

        assertThat(answers(callers)).containsExactlyElementsOf(allBut(POISON, "InFlight"));
        assertThat(batches.subList(2, batches.size())).hasSize(19).allMatch(batch -> batch.size() == 1);
    }

    @Test
    void where_nothing_works_everybody_is_told() throws Exception {
        fails = batch -> batch.size() > 1;
        Gathering<Integer, Integer> gathering = gathering(limits(1, 100, 100, Duration.ofMillis(50)));
        List<Caller> callers = line(gathering, 1);
        goOn.countDown();
        callers.get(0).answer();
        Dismantling<Integer, Integer> impatient = new Dismantling<>(this::work, Duration.ZERO);
        List<Waiting<Integer, Integer>> batch = List.of(new Waiting<>(1), new Waiting<>(2), new Waiting<>(3));

        impatient.work(batch);

        assertThat(batch).allSatisfy(each -> assertThatThrownBy(each::answer).isSameAs(failure));
        assertThat(batches).hasSize(2);
    }

    @Test
    void an_error_reaches_all_of_its_batch_and_the_lane_goes_on() {
        Gathering<Integer, Integer> gathering = new Gathering<>(limits(1, 4, 4, LONG), batch -> {
            if (batch.contains(POISON)) {
                throw new StackOverflowError();
            }
            return batch;
        });

        assertThatThrownBy(() -> gathering.submit("a", POISON)).isInstanceOf(StackOverflowError.class);
        assertThat(gathering.submit("a", 1)).isEqualTo(1);
    }

    @Test
    void fewer_answers_than_requests_are_a_failure_and_no_answers() {
        Gathering<Integer, Integer> gathering = new Gathering<>(limits(1, 4, 4, LONG), batch -> List.of());

        assertThatThrownBy(() -> gathering.submit("a", 1)).hasMessage("0 answers to 1 requests");
    }

    @Test
    void when_too_many_wait_the_next_is_turned_away() throws Exception {
        Gathering<Integer, Integer> gathering = gathering(limits(1, 4, 2, LONG));
        List<Caller> callers = line(gathering, 3);

        assertThatThrownBy(() -> gathering.submit("a", 9)).isInstanceOf(TooManyWaiting.class);
        goOn.countDown();
        assertThat(answers(callers)).containsExactly("0", "-1", "-2");
        assertThat(batches).noneMatch(batch -> batch.contains(9));
    }

    @Test
    void who_waits_too_long_is_turned_away_and_not_done() throws Exception {
        Gathering<Integer, Integer> gathering = gathering(limits(1, 4, 4, Duration.ofMillis(20)));
        List<Caller> callers = line(gathering, 2);

        assertThat(callers.get(1).outcome()).isEqualTo("TooManyWaiting");
        goOn.countDown();
        assertThat(callers.get(0).outcome()).isEqualTo("0");
        assertThat(batches).containsExactly(List.of(0));
    }

    @Test
    void who_is_interrupted_while_waiting_leaves_and_who_is_at_work_stays() throws Exception {
        Gathering<Integer, Integer> gathering = gathering(limits(1, 4, 4, LONG));
        List<Caller> callers = line(gathering, 2);
        callers.get(1).thread.interrupt();

        assertThat(callers.get(1).outcome()).isEqualTo("TooManyWaiting");
        goOn.countDown();
        assertThat(callers.get(0).outcome()).isEqualTo("0");
        assertThat(gathering.submit("a", 3)).isEqualTo(-3);
    }

    private List<Integer> work(List<Integer> batch) {
        batches.add(batch);
        if (batch.equals(List.of(0))) {
            await(goOn);
        }
        if (fails.test(batch)) {
            throw failure;
        }
        return batch.stream().map(request -> -request).toList();
    }

    private Gathering<Integer, Integer> gathering(Limits limits) {
        return new Gathering<>(limits, this::work);
    }

    private static Limits limits(int lanes, int largest, int waiting, Duration patience) {
        return new Limits(lanes, largest, waiting, patience);
    }

    private static int lane(String shard) {
        return ((shard.hashCode() * 0x9E3779B9) >>> 1) % 2;
    }

    /** The first of them is at work and the others wait, in their order. */
    private static List<Caller> line(Gathering<Integer, Integer> gathering, int callers) {
        List<Caller> line = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            Caller caller = new Caller(gathering, "a", i).start();
            caller.awaitWaiting();
            line.add(caller);
        }
        return line;
    }

    private static List<String> answers(List<Caller> callers) throws InterruptedException {
        List<String> answers = new ArrayList<>();
        for (Caller caller : callers) {
            answers.add(caller.outcome());
        }
        return answers;
    }

    private static List<String> allBut(int poison, String problem) {
        return IntStream.range(0, 20)
                .mapToObj(i -> i == poison ? problem : String.valueOf(-i))
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody lets it go on");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    /** One caller in a thread of its own. */
    private static final class Caller {

        private final FutureTask<Integer> call;
        private final Thread thread;

        Caller(Gathering<Integer, Integer> gathering, String shard, int request) {
            call = new FutureTask<>(() -> gathering.submit(shard, request));
            thread = new Thread(call, "caller " + request);
        }

        Caller start() {
            thread.start();
            return this;
        }

        /** Parked: at work in {@link #work} or in line. */
        void awaitWaiting() {
            while (!call.isDone() && thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
        }

        int answer() throws Exception {
            return call.get();
        }

        String outcome() throws InterruptedException {
            try {
                return String.valueOf(call.get());
            } catch (ExecutionException e) {
                return e.getCause() instanceof DomainException refusal
                        ? refusal.getClass().getSimpleName()
                        : e.getCause().getClass().getSimpleName();
            }
        }
    }
}
