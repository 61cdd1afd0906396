package org.discern.bench.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Teachers who look at a dashboard while students answer: one call after the other, due at equal distances. */
final class DashboardCalls {

    private final URI server;
    private final byte[] request;
    private final long distance;
    private final List<Long> nanos = new ArrayList<>();
    private final Thread thread = new Thread(this::call, "dashboards");
    private volatile boolean ended;
    private volatile boolean failed;

    private DashboardCalls(URI server, byte[] request, int perSecond) {
        this.server = server;
        this.request = request;
        this.distance = TimeUnit.SECONDS.toNanos(1) / perSecond;
    }

    static DashboardCalls begin(URI server, byte[] request, int perSecond) {
        var calls = new DashboardCalls(server, request, perSecond);
        calls.thread.setDaemon(true);
        calls.thread.start();
        return calls;
    }

    private void call() {
        try (Wire wire = new Wire(server)) {
            for (long due = System.nanoTime(); !ended; due += distance) {
                long start = System.nanoTime();
                failed |= wire.send(request).status() != 200;
                nanos.add(System.nanoTime() - start);
                TimeUnit.NANOSECONDS.sleep(Math.max(0, due + distance - System.nanoTime()));
            }
        } catch (Exception e) {
            failed = true;
        }
    }

    /** Ends the calls, and returns how long each took, sorted. */
    List<Long> end() throws InterruptedException {
        ended = true;
        thread.join(TimeUnit.SECONDS.toMillis(60));
        if (failed || nanos.isEmpty()) {
            throw new IllegalStateException("A dashboard was not answered.");
        }
        nanos.sort(null);
        return nanos;
    }
}
