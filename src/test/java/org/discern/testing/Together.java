package org.discern.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Does things at the same moment. */
public final class Together {

    private Together() {}

    /** Starts {@code count} threads at once and returns what each found, in their order. */
    public static <T> List<T> times(int count, IntFunction<T> action) {
        var threads = Executors.newFixedThreadPool(count);
        var start = new CyclicBarrier(count);
        try {
            List<Callable<T>> tasks = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                tasks.add(() -> {
                    start.await(20, TimeUnit.SECONDS);
                    return action.apply(number);
                });
            }
            List<T> found = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(tasks)) {
                found.add(result.get());
            }
            return found;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
