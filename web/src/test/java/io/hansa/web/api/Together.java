package io.hansa.web.api;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does things at the same time: all threads wait at one gate. */
final class Together {

    private Together() {}

    static List<Answer> times(int count, IntFunction<Answer> call) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            CountDownLatch gate = new CountDownLatch(count);
            List<Future<Answer>> answers = IntStream.range(0, count)
                    .mapToObj(i -> threads.submit((Callable<Answer>) () -> {
                        gate.countDown();
                        gate.await();
                        return call.apply(i);
                    }))
                    .toList();
            return answers.stream().map(Together::get).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Answer get(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
