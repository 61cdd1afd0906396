package org.discern.calibration;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;

/** Calibrates all items: by night where answers have come, and whenever an admin asks. */
@ApplicationScoped
class Calibrating {

    private static final Logger LOG = Logger.getLogger(Calibrating.class);

    private final CalibrationLock lock;
    private final CalibrationRuns runs;
    private final OfficialAnswers answers;
    private final CalibratedShelf shelf;
    private final ExecutorService executor;

    Calibrating(
            CalibrationLock lock,
            CalibrationRuns runs,
            OfficialAnswers answers,
            CalibratedShelf shelf,
            ExecutorService executor) {
        this.lock = lock;
        this.runs = runs;
        this.answers = answers;
        this.shelf = shelf;
        this.executor = executor;
    }

    @Scheduled(cron = "${discern.calibration.cron}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() {
        if (runs.isDue()) {
            lock.tryTake().ifPresent(held -> run(runs.begin(true), held));
        }
    }

    /** Begins one in the background; empty where one is running. */
    Optional<CalibrationRun> begin() {
        return lock.tryTake().map(held -> {
            var run = runs.begin(false);
            executor.execute(() -> run(run, held));
            return run;
        });
    }

    /** Answers go first: this thread yields to all others. */
    private void run(CalibrationRun run, CalibrationLock.Held held) {
        int priority = Thread.currentThread().getPriority();
        try (held) {
            Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
            calibrate(run);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Calibration %s failed; the one before stays", run.id());
            runs.fail();
        } finally {
            Thread.currentThread().setPriority(priority);
        }
    }

    private void calibrate(CalibrationRun run) {
        String basis = runs.basis();
        var read = answers.read();
        LOG.infof("Calibration %s: %d answers", run.id(), read.scores().answers());
        var calibration = read.fit();
        shelf.replace(calibration, read.tasks());
        runs.finish(run.id(), basis, read.scores(), calibration);
        LOG.infof(
                "Calibration %s: %d items in %d iterations",
                run.id(), calibration.items().size(), calibration.fit().iterations());
    }
}
