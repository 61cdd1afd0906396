package org.discern.bench.load;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Students who send at once, each over a connection of their own. */
final class Crowd {

    /**
     * What came of it.
     *
     * @param answers those that were acknowledged as stored
     * @param nanos how long each request took, sorted; from when it was due where there was a plan
     */
    record Outcome(long answers, long refused, long failed, double seconds, long[] nanos) {
        double perSecond() {
            return answers / seconds;
        }

        double millis(double share) {
            return nanos.length == 0 ? 0 : nanos[(int) Math.min(nanos.length - 1L, (long) (nanos.length * share))] / 1e6;
        }
    }

    private final URI server;
    private final List<Pupil> pupils;
    private final LongAdder answers = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder failed = new LongAdder();

    Crowd(URI server, List<Pupil> pupils) {
        this.server = server;
        this.pupils = pupils;
    }

    /** Each connection sends the next request when it has the reply to the one before. */
    static Outcome closed(URI server, List<Pupil> pupils, int connections, int batch, int seconds) throws Exception {
        return new Crowd(server, pupils).run(connections, batch, seconds, 0);
    }

    /** Requests are due at equal distances, whatever became of those before. */
    static Outcome paced(URI server, List<Pupil> pupils, int connections, double perSecond, int seconds)
            throws Exception {
        return new Crowd(server, pupils).run(connections, 1, seconds, (long) (1e9 * connections / perSecond));
    }

    /** Each pupil sends one batch at the same moment, and again when told to. */
    static Outcome burst(URI server, List<Pupil> pupils, int batch) throws Exception {
        return new Crowd(server, pupils).burst(batch);
    }

    private Outcome run(int connections, int batch, int seconds, long distance) throws Exception {
        long start = System.nanoTime() + 50_000_000;
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        List<Callable<long[]>> tasks = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            int number = i;
            tasks.add(() -> one(number, connections, batch, new Plan(start + distance * number / connections, end, distance)));
        }
        return outcome(all(tasks), start);
    }

    private record Plan(long start, long end, long distance) {}

    private long[] one(int number, int connections, int batch, Plan plan) throws Exception {
        var times = new Times();
        try (Wire wire = new Wire(server)) {
            long due = plan.start();
            for (int i = number; System.nanoTime() < plan.end(); i += connections) {
                sleepUntil(plan.distance() > 0 ? due : plan.start());
                long from = plan.distance() > 0 ? due : System.nanoTime();
                send(wire, pupils.get(i % pupils.size()).answers(batch), batch);
                times.add(System.nanoTime() - from);
                due += plan.distance();
            }
        }
        return times.all();
    }

    private Outcome burst(int batch) throws Exception {
        long start = System.nanoTime() + 300_000_000;
        List<Callable<long[]>> tasks = new ArrayList<>();
        for (Pupil pupil : pupils) {
            tasks.add(() -> {
                byte[] request = pupil.answers(batch);
                try (Wire wire = new Wire(server)) {
                    sleepUntil(start);
                    for (int wait = send(wire, request, batch); wait > 0; wait = send(wire, request, batch)) {
                        TimeUnit.SECONDS.sleep(wait);
                    }
                    return new long[] {System.nanoTime() - start};
                }
            });
        }
        return outcome(all(tasks), start);
    }

    /** Returns for how many seconds to wait before sending it again, 0 when it is done. */
    private int send(Wire wire, byte[] request, int batch) throws IOException {
        var reply = wire.send(request);
        if (reply.status() == 200 && count(reply.body(), "\"STORED\"") == batch) {
            answers.add(batch);
            return 0;
        }
        if (reply.status() == 503) {
            refused.increment();
            return reply.retryAfter();
        }
        failed.increment();
        return 0;
    }

    private Outcome outcome(long[] nanos, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Outcome(answers.sum(), refused.sum(), failed.sum(), seconds, nanos);
    }

    private static long[] all(List<Callable<long[]>> tasks) throws Exception {
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            var times = new Times();
            for (var one : threads.invokeAll(tasks)) {
                Arrays.stream(one.get()).forEach(times::add);
            }
            long[] sorted = times.all();
            Arrays.sort(sorted);
            return sorted;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void sleepUntil(long due) throws InterruptedException {
        long left = due - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    private static final class Times {
        private long[] nanos = new long[1024];
        private int size;

        void add(long time) {
            if (size == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * size);
            }
            nanos[size++] = time;
        }

        long[] all() {
            return Arrays.copyOf(nanos, size);
        }
    }
}
