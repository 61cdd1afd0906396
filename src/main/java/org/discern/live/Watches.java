package org.discern.live;

import io.quarkus.runtime.ShutdownDelayInitiated;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.discern.classroom.ClassRow;
import org.discern.classroom.ClassTouched;
import org.jboss.logging.Logger;

/**
 * What is watched on this node. A tick starts the looks that are due, some at a time on worker threads, and keeps the time of
 * the streams; between ticks a stream holds neither a thread nor a connection.
 */
@ApplicationScoped
class Watches {

    private static final Logger LOG = Logger.getLogger(Watches.class);
    private static final long TICK_MILLIS = 50;

    private final LiveConfig config;
    private final Looking looking;
    private final ScheduledExecutorService executor;
    private final Clock clock;
    private final Map<ClassRow, Watch> watches = new ConcurrentHashMap<>();
    private final Semaphore room;
    private final AtomicBoolean ticking = new AtomicBoolean();
    private volatile boolean stopping;

    Watches(LiveConfig config, Looking looking, Admission admission, ScheduledExecutorService executor, Clock clock) {
        this.config = config;
        this.looking = looking;
        this.executor = executor;
        this.clock = clock;
        this.room = new Semaphore(config.looksAtOnce());
    }

    void enter(ClassRow assignment, Viewer viewer) {
        watches.compute(assignment, (key, known) -> {
            var watch = known == null ? new Watch(key, config) : known;
            watch.add(viewer);
            return watch;
        });
        if (stopping) {
            viewer.end(Ending.STOPPING, clock.instant());
        }
        if (ticking.compareAndSet(false, true)) {
            executor.scheduleWithFixedDelay(this::tick, 0, TICK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    void leave(ClassRow assignment, Viewer viewer) {
        watches.computeIfPresent(assignment, (key, watch) -> watch.remove(viewer) ? null : watch);
    }

    boolean isEmpty() {
        return watches.isEmpty();
    }

    void touch(ClassTouched touched) {
        if (touched.assignmentId() != null) {
            var watch = watches.get(new ClassRow(touched.classId(), touched.assignmentId()));
            if (watch != null) {
                watch.touch();
            }
            return;
        }
        watches.forEach((key, watch) -> {
            if (key.classId().equals(touched.classId())) {
                watch.touch();
            }
        });
    }

    /** When hints may have been missed. */
    void touchAll() {
        watches.values().forEach(Watch::touch);
    }

    /** Comes before the server waits for open requests, of which each stream is one. */
    @ShutdownDelayInitiated
    void stop() {
        stopping = true;
        Instant now = clock.instant();
        watches.values().forEach(watch -> watch.each(viewer -> viewer.end(Ending.STOPPING, now)));
    }

    private void tick() {
        try {
            Instant now = clock.instant();
            watches.values().forEach(watch -> watch.tick(now, config.heartbeat()));
            watches.values().stream()
                    .filter(watch -> watch.isDue(now))
                    .sorted(Comparator.comparing(Watch::lastLook))
                    .forEach(watch -> start(watch, now));
        } catch (RuntimeException e) {
            LOG.error("A tick of the live window failed", e);
        }
    }

    private void start(Watch watch, Instant now) {
        if (!room.tryAcquire()) {
            return;
        }
        var look = watch.begin(now);
        executor.execute(() -> {
            try {
                looking.look(watch, look);
            } finally {
                watch.done();
                room.release();
            }
        });
    }
}
